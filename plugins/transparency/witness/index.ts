export { Alarm, look, type Fetch, type WitnessOptions } from './check'
