export { writeArchive } from './write'
