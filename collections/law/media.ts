import type { FileCopy, Finding, Picture } from '../../src/lib/contract'
import type { Illustrated } from '../fields/common'
import { words } from '../words'

const unseen = (field: string): Finding => ({
  field,
  message: words(
    '图片缺少替代文字（《无障碍环境建设法》第三十二条）。请在媒体库中为这张图片补上这种语言的替代文字。',
    'A picture has no alternative text (Barrier-Free Environment Law, Article 32). Add it, in this language, to the picture in the media library.',
  ),
})

interface Mapped {
  maps?: { map: null | Picture; singlePlace: boolean | null; approvalNumber: null | string }[]
}

/** 无障碍环境建设法 §32: whoever can't see a picture is told what it shows. */
export const checkAlternativeTexts = ({
  cover,
  pictures,
  body,
  maps = [],
}: Illustrated & Mapped): Finding[] => [
  ...(cover && !cover.alt ? [unseen('cover')] : []),
  ...pictures.flatMap(({ picture }, index) =>
    picture && !picture.alt ? [unseen(`pictures.${index}.picture`)] : [],
  ),
  ...(/<img [^>]*alt="\s*"/.test(body?.html ?? '') ? [unseen('body')] : []),
  ...maps.flatMap(({ map }, index) => (map && !map.alt ? [unseen(`maps.${index}.map`)] : [])),
]

/** 地图管理条例 §22: a map carries its approval number; §15: except a simple plan of one attraction or street. */
export const checkMaps = ({ maps = [] }: Mapped): Finding[] =>
  maps.flatMap(({ map, singlePlace, approvalNumber }, index) =>
    map && !singlePlace && !approvalNumber
      ? [
          {
            field: `maps.${index}.approvalNumber`,
            message: words(
              '地图必须标注审图号（《地图管理条例》第二十二条）；只有单个景区或街区的平面图除外（第十五条）。',
              'A map must carry its approval number (Regulations on Map Management, Article 22), unless it is a plan of one attraction or street (Article 15).',
            ),
          },
        ]
      : [],
  )

interface Filmed {
  videos: { video: FileCopy | null; captions: FileCopy | null; transcript: null | string }[]
}

/** 无障碍环境建设法 §32: whoever can't hear a video reads what is said. */
export const checkVideos = ({ videos }: Filmed): Finding[] =>
  videos.flatMap(({ video, captions, transcript }, index) =>
    video && !captions && !transcript
      ? [
          {
            field: `videos.${index}.captions`,
            message: words(
              '视频必须有字幕或文字稿（《无障碍环境建设法》第三十二条）。',
              'A video must have captions or a transcript (Barrier-Free Environment Law, Article 32).',
            ),
          },
        ]
      : [],
  )
