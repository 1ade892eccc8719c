import * as migration_20261125_035111_initial from './20261125_035111_initial';
import * as migration_20261125_080654_content from './20261125_080654_content';

export const migrations = [
  {
    up: migration_20261125_035111_initial.up,
    down: migration_20261125_035111_initial.down,
    name: '20261125_035111_initial',
  },
  {
    up: migration_20261125_080654_content.up,
    down: migration_20261125_080654_content.down,
    name: '20261125_080654_content'
  },
];
