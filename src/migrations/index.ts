import * as migration_20261125_035111_initial from './20261125_035111_initial';

export const migrations = [
  {
    up: migration_20261125_035111_initial.up,
    down: migration_20261125_035111_initial.down,
    name: '20261125_035111_initial'
  },
];
