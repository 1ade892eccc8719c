/** The colours of one season or hour. Every scene takes all its colours from one of these. */
export interface Palette {
  sky: readonly [top: string, middle: string, bottom: string]
  sun: string
  glow: string
  /** From far to near. */
  hills: readonly [string, string, string]
  water: readonly [near: string, far: string]
  ripple: string
  ground: readonly [light: string, dark: string]
  leaves: readonly [string, string, string]
  trunk: string
  wall: readonly [light: string, shade: string]
  roof: readonly [light: string, dark: string]
  wood: string
  accent: string
  lamp: string
  ink: string
}

/** 春·绿 */
export const spring: Palette = {
  sky: ['#bfe0dc', '#e2efdf', '#f8f3e0'],
  sun: '#fff6d8',
  glow: '#fff3c4',
  hills: ['#b7d3c6', '#8fbba4', '#5f9a80'],
  water: ['#6fae9f', '#cfe6da'],
  ripple: '#ffffff',
  ground: ['#a9c886', '#6d9a60'],
  leaves: ['#c3dc8f', '#8fbf6a', '#5a9456'],
  trunk: '#5a4a3c',
  wall: ['#f6eedd', '#ddcfb4'],
  roof: ['#5d7a78', '#39514f'],
  wood: '#8a4a38',
  accent: '#e58a8f',
  lamp: '#ffd98a',
  ink: '#2c3f3c',
}

/** 夏·蓝 */
export const summer: Palette = {
  sky: ['#5aa9d6', '#a5d6ea', '#eaf6f2'],
  sun: '#ffffff',
  glow: '#e9fbff',
  hills: ['#93c0d3', '#5f9fb5', '#337a8c'],
  water: ['#1f7fa6', '#8fcbe0'],
  ripple: '#f4fdff',
  ground: ['#8fc08a', '#478a66'],
  leaves: ['#8fca7c', '#4ea069', '#2a7355'],
  trunk: '#4a4038',
  wall: ['#fbf7ee', '#d6dcd8'],
  roof: ['#4c6f86', '#2a475c'],
  wood: '#94513c',
  accent: '#f2b441',
  lamp: '#ffe6a3',
  ink: '#1d3a4a',
}

/** 秋·橙 */
export const autumn: Palette = {
  sky: ['#e9b98a', '#f4d6a6', '#fbedcf'],
  sun: '#fff0c2',
  glow: '#ffe0a0',
  hills: ['#d9b08a', '#bd8a63', '#8f6148'],
  water: ['#a8764f', '#efd3a4'],
  ripple: '#fff5dc',
  ground: ['#d6a862', '#9a6c3d'],
  leaves: ['#f0b44c', '#dd7f36', '#b4502c'],
  trunk: '#4f382c',
  wall: ['#f5e2c4', '#d8b88f'],
  roof: ['#6e5148', '#44302b'],
  wood: '#8f3d2a',
  accent: '#c8452f',
  lamp: '#ffd27a',
  ink: '#3e2a23',
}

/** 冬·红 */
export const winter: Palette = {
  sky: ['#c9d3df', '#e7e4e4', '#f8ece4'],
  sun: '#fff4ea',
  glow: '#ffe3d2',
  hills: ['#c4cad6', '#9ea8b9', '#717c91'],
  water: ['#8794a8', '#d9dee6'],
  ripple: '#ffffff',
  ground: ['#f3f1ef', '#c9ccd4'],
  leaves: ['#e3786a', '#c9453c', '#8f2b2b'],
  trunk: '#4b3f42',
  wall: ['#f4e6da', '#d7bfb0'],
  roof: ['#5a5c6b', '#383a49'],
  wood: '#9b2f2b',
  accent: '#d1342f',
  lamp: '#ffce85',
  ink: '#2f3040',
}

export const dusk: Palette = {
  sky: ['#3d4a7a', '#a9718c', '#f3b184'],
  sun: '#ffe2b0',
  glow: '#ffc78a',
  hills: ['#8d6c8c', '#5f4f78', '#3d3a60'],
  water: ['#2f3a63', '#d99a86'],
  ripple: '#ffe3bf',
  ground: ['#5b4f6c', '#342f50'],
  leaves: ['#7a6a86', '#51507a', '#34365e'],
  trunk: '#2b2742',
  wall: ['#e8b894', '#9c6f79'],
  roof: ['#4a4468', '#2a2848'],
  wood: '#8f3a44',
  accent: '#ff8a5c',
  lamp: '#ffd98a',
  ink: '#20203c',
}

export const night: Palette = {
  sky: ['#0d1b3d', '#1f3566', '#4a5f92'],
  sun: '#fdf3cf',
  glow: '#cfe0ff',
  hills: ['#334a7c', '#223764', '#15264a'],
  water: ['#0d1c3f', '#3b5288'],
  ripple: '#ffe3a6',
  ground: ['#233a5f', '#111f3d'],
  leaves: ['#3f6b7c', '#28506a', '#183651'],
  trunk: '#101b33',
  wall: ['#c98b5e', '#6e4a55'],
  roof: ['#2c3a62', '#141f40'],
  wood: '#a8422f',
  accent: '#ff6a4a',
  lamp: '#ffd37a',
  ink: '#0b1430',
}
