import { term } from '../words'
import { always } from './common'
import { rows } from './rows'
import { flag, local, localLines, text } from './scalars'
import { documents, file, picture } from './uploads'

const w = {
  attachments: term(
    ['附件', 'Attachments'],
    ['供下载的 PDF 和办公文档。', 'Documents to download: PDF and office files.'],
  ),
  videos: term(
    ['视频', 'Videos'],
    [
      '每个视频必须有字幕或文字稿（《无障碍环境建设法》第三十二条）。',
      'Every video has captions or a transcript (Barrier-Free Environment Law, Article 32).',
    ],
  ),
  video: term(['视频文件', 'Video'], ['媒体库中的一个视频。', 'A video of the media library.']),
  captions: term(
    ['字幕文件', 'Captions'],
    ['媒体库中的 WebVTT 字幕。', 'WebVTT captions of the media library.'],
  ),
  transcript: term(
    ['文字稿', 'Transcript'],
    ['视频中说话和画面的文字。', 'What is said and shown, in words.'],
  ),
  videoTitle: term(
    ['视频标题', 'Title of the video'],
    ['显示在视频旁的标题。', 'The title beside the video.'],
  ),
  maps: term(
    ['地图', 'Maps'],
    [
      '景点平面图、街区图以外的地图必须有审图号（《地图管理条例》第十五条、第二十二条）。',
      'A map other than a plan of one attraction or street has an approval number (Regulations on Map Management, Articles 15 and 22).',
    ],
  ),
  map: term(['地图图片', 'Map'], ['媒体库中的一张地图。', 'A map of the media library.']),
  mapTitle: term(['图名', 'Title of the map'], ['地图的名称。', 'The name of the map.']),
  singlePlace: term(
    ['单个景区或街区的平面图', 'Plan of one place'],
    [
      '只画一个景区或一条街区的平面图，不需要审图号。',
      'A plan of one attraction or street alone, which needs no approval number.',
    ],
  ),
  approvalNumber: term(
    ['审图号', 'Approval number'],
    ['地图上标注的审图号，如 GS(2022)1234号。', 'The number printed on the map, such as GS(2022)1234.'],
  ),
}

export const attachments = () => documents(w.attachments)

export const videos = () =>
  rows(
    'Video',
    {
      video: file('video', w.video, { required: always }),
      captions: file('captions', w.captions),
      transcript: localLines(w.transcript),
      title: local(w.videoTitle),
    },
    { words: w.videos, row: ['视频', 'video'], layout: ['title', ['video', 'captions'], 'transcript'] },
  )

export const maps = () =>
  rows(
    'Map',
    {
      map: picture(w.map, { required: always }),
      title: local(w.mapTitle),
      singlePlace: flag(w.singlePlace),
      approvalNumber: text(w.approvalNumber),
    },
    { words: w.maps, row: ['地图', 'map'], layout: ['map', 'title', ['singlePlace', 'approvalNumber']] },
  )
