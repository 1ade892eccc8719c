const BROWSERS: [RegExp, string][] = [
  [/MicroMessenger\//, 'WeChat'],
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

const first = (table: [RegExp, string][], agent: string): string | undefined =>
  table.find(([pattern]) => pattern.test(agent))?.[1]

/** A browser and its system by what the browser calls itself, such as `Firefox · Windows`; null for anything else. */
export const deviceOf = (agent: string | null): string | null => {
  if (!agent) return null
  const found = [first(BROWSERS, agent), first(SYSTEMS, agent)].filter((one) => one !== undefined)
  return found.length > 0 ? found.join(' · ') : agent.slice(0, 40)
}
