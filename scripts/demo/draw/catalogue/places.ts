import { flowerArranging } from '../scenes/arranging'
import { libraryFront } from '../scenes/library-front'
import { herbalSlices } from '../scenes/slices'
import type { Sketch } from '../sketch'

export const places = {
  'flower-arranging': flowerArranging,
  'herbal-slices': herbalSlices,
  'district-library': libraryFront,
} as const satisfies Record<string, (s: Sketch) => void>
