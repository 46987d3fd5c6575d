/** Why a request is not answered, what to do, and the titles of the error pages. */
export const errorsMessages = {
  'errors.title.400': '请求有误',
  'errors.title.404': '未找到',
  'errors.title.405': '不允许的方法',
  'errors.title.416': '范围无法满足',
  'errors.title.429': '请求过多',
  'errors.title.500': '内部错误',
  'errors.title.501': '尚未实现',
  'errors.title.503': '暂时无法使用',
  'errors.title.no-record-yet': '尚无记录',

  'errors.nothing-here': '{path}处没有网页。',
  'errors.unknown-state': '没有名称或代码为“{wanted}”的国家。',
  'errors.unknown-record': '没有哈希值为{sha256}的存档记录。',
  'errors.unknown-parameter':
    '没有参数“{parameter}”。{count, plural, =0 {此网址不接受参数。} other {可用的参数：{known}。}}',
  'errors.repeated-parameter': '参数“{parameter}”重复出现。',
  'errors.parameter-too-long': '参数“{parameter}”的值过长。',
  'errors.not-a-choice': '参数“{parameter}”的值“{value}”无效。可用的值：{choices}。',
  'errors.not-a-day': '参数“{parameter}”的值“{value}”不是日期。请按YYYY-MM-DD的格式书写，如2014-09-25。',
  'errors.day-in-the-future': '参数“{parameter}”的日期{value}在未来。请使用不晚于今天（{today}）的日期。',
  'errors.not-a-number':
    '参数“{parameter}”的值“{value}”无效。请使用{least, number}至{most, number}之间的整数。',
  'errors.not-a-time':
    '参数“{parameter}”的值“{value}”不是时间。请写成2026-04-08或2026-04-08T12:00:00Z的形式。',
  'errors.time-in-the-future': '参数“{parameter}”的时间在未来。请使用不晚于此刻的时间。',
  'errors.not-a-state':
    '参数“{parameter}”的值“{value}”不是国家代码。请使用ISO 3166-1三位字母代码，如NLD。',
  'errors.nothing-known-yet': '在{knownAt, time, utc}，本网站尚未读取任何记录。',
  'errors.not-a-host': '请求所用的主机名不属于本网站。',
  'errors.no-such-range': '记录共{bytes, number}字节，请求的范围超出记录。',
  'errors.unsupported-format': '没有“{value}”格式。请使用json或xml。',
  'errors.not-understood': '无法理解该请求。',
  'errors.method-not-allowed': '此网址不接受{method}。请使用GET或HEAD。',
  'errors.too-many-requests': '来自您网络地址的请求过多。请一分钟后再试。',
  'errors.no-record-yet': '尚未读取任何条约记录，因此没有可显示的数字。',
  'errors.no-database': '本网站无法连接数据库。数据没有丢失。请几秒钟后再试。',
  'errors.internal-error': '服务器出错，错误已记入日志。请稍后再试。',
} as const;
