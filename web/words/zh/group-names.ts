import type { NameForms } from '../language.ts';

/** A group, its short name where there is little room, its members, and those members other than the State in question. */
const group = (name: string, short: string): NameForms => ({
  name,
  text: name,
  short,
  members: `${name}成员国`,
  others: `${name}其他成员国`,
});

/** The same for names that are those of the members: the least developed countries are no union that has members. */
const countries = (name: string, short: string): NameForms => ({ name, text: name, short, members: name, others: `其他${name}` });

/** The groups in which governments act together, by their addresses on this site. */
export const groupNames: Readonly<Record<string, NameForms>> = {
  'african-group': group('非洲国家组', '非洲国家组'),
  'asia-pacific-group': group('亚洲-太平洋国家组', '亚太国家组'),
  'eastern-european-group': group('东欧国家组', '东欧国家组'),
  grulac: group('拉丁美洲和加勒比国家组', '拉加国家组'),
  weog: group('西欧和其他国家组', '西欧和其他国家组'),
  au: group('非洲联盟', '非盟'),
  ecowas: group('西非国家经济共同体', '西非经共体'),
  sadc: group('南部非洲发展共同体', '南共体'),
  eac: group('东非共同体', '东非共同体'),
  'arab-league': group('阿拉伯国家联盟', '阿盟'),
  asean: group('东南亚国家联盟', '东盟'),
  pif: group('太平洋岛屿论坛', '太平洋岛屿论坛'),
  caricom: group('加勒比共同体', '加共体'),
  oas: group('美洲国家组织', '美洲组织'),
  mercosur: group('南方共同市场', '南共市'),
  eu: group('欧洲联盟', '欧盟'),
  'council-of-europe': group('欧洲委员会', '欧洲委员会'),
  osce: {
    ...group('欧洲安全与合作组织', '欧安组织'),
    members: '欧洲安全与合作组织参加国',
    others: '欧洲安全与合作组织其他参加国',
  },
  nato: group('北大西洋公约组织', '北约'),
  oic: group('伊斯兰合作组织', '伊合组织'),
  commonwealth: group('英联邦', '英联邦'),
  francophonie: group('法语国家国际组织', '法语国家组织'),
  ldc: countries('最不发达国家', '最不发达国家'),
  lldc: countries('内陆发展中国家', '内陆发展中国家'),
  sids: countries('小岛屿发展中国家', '小岛屿发展中国家'),
  g20: group('二十国集团', '二十国集团'),
  p5: countries('安全理事会常任理事国', '安理会五常'),
};
