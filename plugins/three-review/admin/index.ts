export { ReviewPanel } from './ReviewPanel'
export { ReviewQueue } from './ReviewQueue'
export { ReviewStatus } from './ReviewStatus'
export { SaveButton } from './save/SaveButton'
