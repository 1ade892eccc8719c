import * as migration_20261125_034438_initial from './20261125_034438_initial';

export const migrations = [
  {
    up: migration_20261125_034438_initial.up,
    down: migration_20261125_034438_initial.down,
    name: '20261125_034438_initial'
  },
];
