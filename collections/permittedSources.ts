/**
 * Media and bodies from which articles may be reprinted, by the exact name that is printed as their source
 * (互联网新闻信息服务管理规定 §15). To add one: find it in the list of 稿源单位 that the Cyberspace Administration
 * publishes, or be sure that it is a government site of this city or above; add its name here as it calls itself;
 * have the change reviewed as any change of code is. A source that is struck off that list is struck off here:
 * what was released stays, nothing new can be submitted from it.
 */
export const PERMITTED_SOURCES: ReadonlySet<string> = new Set([
  // Central media and their sites.
  '新华社',
  '新华网',
  '人民日报',
  '人民网',
  '求是',
  '求是网',
  '中央广播电视总台',
  '央视网',
  '央广网',
  '国际在线',
  '光明日报',
  '光明网',
  '经济日报',
  '中国经济网',
  '中国日报网',
  '中国新闻社',
  '中国新闻网',
  '中国青年报',
  '中国青年网',
  '中国网',
  '学习强国',
  // Ministries and their papers.
  '中国政府网',
  '文化和旅游部',
  '国家文物局',
  '国家广播电视总局',
  '国家体育总局',
  '中国文化报',
  '中国旅游报',
  '中国文物报',
  '中国体育报',
  // Hunan.
  '湖南日报',
  '新湖南',
  '红网',
  '华声在线',
  '湖南广播电视台',
  '湖南省人民政府门户网站',
  '湖南省文化和旅游厅',
  '湖南省文物局',
  '湖南省体育局',
  // Yueyang.
  '岳阳日报',
  '岳阳网',
  '岳阳广播电视台',
  '岳阳市人民政府门户网站',
  '岳阳市文化旅游广电局',
  '岳阳楼区人民政府门户网站',
])
