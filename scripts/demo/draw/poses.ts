import type { Point } from './sketch'

/** Joints as parts of the height, from the ground between the feet, upwards; looking right. */
export interface Pose {
  hip: Point
  neck: Point
  head: Point
  near: readonly [elbow: Point, hand: Point]
  far: readonly [elbow: Point, hand: Point]
  legs: readonly [readonly [knee: Point, foot: Point], readonly [knee: Point, foot: Point]]
}

/** Reads a pose: hip, neck, head | near elbow and hand | far ones | near knee and foot, far ones; hundredths of the height. */
export const pose = (joints: string): Pose => {
  const numbers = joints.split(/[\s|]+/).map((text) => Number(text) / 100)
  const at = (index: number): Point => [numbers[index * 2] ?? NaN, numbers[index * 2 + 1] ?? NaN]
  return {
    hip: at(0),
    neck: at(1),
    head: at(2),
    near: [at(3), at(4)],
    far: [at(5), at(6)],
    legs: [
      [at(7), at(8)],
      [at(9), at(10)],
    ],
  }
}

export const STAND = pose('0 46 0 77 1 90 | 13 60 12 46 | -13 60 -12 46 | 4 24 5 1 -4 24 -5 1')
export const WALK = pose('0 46 2 77 4 90 | -6 58 -12 47 | 6 60 17 50 | 9 25 15 1 -2 23 -16 2')
/** One arm up. */
export const WAVE = pose('0 46 0 77 1 90 | 20 78 24 98 | -13 60 -12 46 | 4 24 5 1 -4 24 -5 1')
/** Both arms up. */
export const CHEER = pose('0 46 0 77 1 90 | 19 84 25 104 | -19 84 -25 104 | 4 24 5 1 -4 24 -5 1')
/** Both hands before the chest: reads, plays, offers something. */
export const HOLD = pose('0 46 0 77 1 90 | 12 59 20 65 | -9 58 6 64 | 4 24 5 1 -4 24 -5 1')
/** One arm stretched out forwards. */
export const POINT = pose('0 46 0 77 1 90 | 19 68 34 76 | -13 60 -12 46 | 4 24 5 1 -4 24 -5 1')
/** On a seat of 0.3 of the height, seen from the side. */
export const SIT = pose('-8 32 -6 63 -3 76 | 4 46 16 47 | 0 45 14 42 | 14 32 14 1 10 31 7 1')
/** On the ground, knees drawn up. */
export const SQUAT = pose('-12 10 -8 40 -5 53 | 4 25 16 26 | 2 24 14 21 | 12 26 20 1 8 24 14 1')
/** Bends to something on the ground or a low table. */
export const BEND = pose('-8 45 12 67 22 75 | 20 50 30 38 | 12 48 24 36 | 4 24 5 1 -4 24 -5 1')
/** A step of a dance. */
export const DANCE = pose('0 46 2 77 1 90 | 20 82 32 100 | -20 70 -34 56 | 15 30 12 8 -3 24 -6 1')
export const RUN = pose('0 46 10 76 15 88 | -8 60 -18 70 | 22 60 33 72 | 18 36 14 8 -10 24 -32 24')
/** On a board or skates, low and ready. */
export const GLIDE = pose('-4 36 8 64 13 76 | 26 62 40 70 | -16 62 -33 72 | 20 24 17 1 -15 22 -20 1')
