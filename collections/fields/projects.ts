import { acceptance, fundingSource, projectStatus } from '../choices'
import { term } from '../words'
import { attachments } from './media'
import { money } from './money'
import { rows } from './rows'
import { choice, day, local, localLines } from './scalars'

const w = {
  projects: term(
    ['工程项目', 'Projects'],
    ['修缮、建设、展示、安防等工程。', 'Restoration, building, display, security and the like.'],
  ),
  title: term(['工程名称', 'Project'], ['工程的名称。', 'The name of the project.']),
  budget: term(['资金', 'Funds'], ['到位或批准的资金。', 'The funds raised or granted.']),
  source: term(['资金来源', 'Source of funds'], ['资金从哪里来。', 'Where the funds come from.']),
  status: term(['进度', 'Status'], ['工程进行到哪一步。', 'How far the project has come.']),
  acceptance: term(['验收', 'Acceptance'], ['验收的结果。', 'The result of the acceptance.']),
  start: term(['开工日期', 'Start'], ['开工的日期。', 'The day on which work began.']),
  finish: term(['完工日期', 'Finish'], ['完工的日期。', 'The day on which work was finished.']),
  due: term(['计划完工日期', 'Due'], ['计划完工的日期。', 'The day on which it is due to be finished.']),
  notes: term(['说明', 'Notes'], ['需要说明的其他情况。', 'What else there is to say.']),
}

/** Works on a relic or a venue, with their funds. */
export const projects = () =>
  rows(
    'Project',
    {
      title: local(w.title),
      budget: money(w.budget),
      source: choice(fundingSource, w.source),
      status: choice(projectStatus, w.status),
      acceptance: choice(acceptance, w.acceptance),
      start: day(w.start),
      finish: day(w.finish),
      due: day(w.due),
      notes: localLines(w.notes),
      attachments: attachments(),
    },
    {
      words: w.projects,
      row: ['工程', 'project'],
      layout: [
        'title',
        'budget',
        ['source', 'status', 'acceptance'],
        ['start', 'due', 'finish'],
        'notes',
        'attachments',
      ],
    },
  )
