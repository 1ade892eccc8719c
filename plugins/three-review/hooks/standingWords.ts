import { STAGES, stageWords } from '../core'
import type { Bilingual } from '../options'
import { PUBLICITY, type Publicity } from '../store/standing'

const words: Record<Publicity, Bilingual> = {
  never: { zh: '未发布过', en: 'Never released' },
  live: { zh: '已发布', en: 'Live' },
  changed: { zh: '已发布，有新修改', en: 'Live, changed since' },
  withdrawn: { zh: '已撤稿', en: 'Withdrawn' },
}

export const PUBLICITY_OPTIONS = PUBLICITY.map((value) => ({ value, label: { ...words[value] } }))

export const STAGE_OPTIONS = STAGES.map((value) => {
  const { zh, en } = stageWords(value)
  return { value, label: { zh: `等待${zh}`, en: `Waiting: ${en}` } }
})
