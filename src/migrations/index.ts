import * as migration_20261125_035111_initial from './20261125_035111_initial';
import * as migration_20261125_083706_content from './20261125_083706_content';
import * as migration_20261125_110000_trust from './20261125_110000_trust';

export const migrations = [
  {
    up: migration_20261125_035111_initial.up,
    down: migration_20261125_035111_initial.down,
    name: '20261125_035111_initial',
  },
  {
    up: migration_20261125_083706_content.up,
    down: migration_20261125_083706_content.down,
    name: '20261125_083706_content',
  },
  {
    up: migration_20261125_110000_trust.up,
    down: migration_20261125_110000_trust.down,
    name: '20261125_110000_trust'
  },
];
