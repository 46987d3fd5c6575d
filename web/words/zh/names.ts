import type { NameForms } from '../language.ts';

/** Treaties by their numbers: on display as they are, in a sentence with the marks of a title. */
export const treatyNames: Readonly<Record<string, NameForms>> = {
  'XXVI-8': { name: '武器贸易条约', text: '《武器贸易条约》', short: '武器贸易条约' },
  'XXVI-9': { name: '禁止核武器条约', text: '《禁止核武器条约》', short: '禁止核武器条约' },
};

/** What a sentence calls a treaty once it is clear which one is meant. */
export const shortTreatyNames: Readonly<Record<string, NameForms>> = {
  'XXVI-8': { name: '条约', text: '条约' },
  'XXVI-9': { name: '条约', text: '条约' },
};

/** A kind of treaty action, and what is deposited or notified by it. */
const kind = (name: string, instrument = `${name}书`): NameForms => ({ name, text: name, instrument });

/** The kinds of treaty actions, as the final clauses of treaties have them. */
export const kindNames: Readonly<Record<string, NameForms>> = {
  signature: kind('签署', '签署'),
  'succession to signature': kind('继承签署', '继承签署通知'),
  'definitive signature': kind('确定性签署', '确定性签署'),
  ratification: kind('批准'),
  acceptance: kind('接受'),
  approval: kind('核准'),
  accession: kind('加入'),
  succession: kind('继承', '继承通知'),
  'formal confirmation': kind('正式确认'),
  'other consent': kind('以其他方式同意受约束', '同意受约束的文书'),
  'provisional application': kind('暂时适用', '暂时适用声明'),
  withdrawal: kind('退出', '退出通知'),
  'not stated': kind('种类不明', '种类不明的文书'),
};

const place = (name: string): NameForms => ({ name, text: name });

/** The regions of the M49 standard. */
export const regionNames: Readonly<Record<string, NameForms>> = {
  Africa: place('非洲'),
  Americas: place('美洲'),
  Asia: place('亚洲'),
  Europe: place('欧洲'),
  Oceania: place('大洋洲'),
};

/** The subregions of the M49 standard. `中部非洲`, since `中非` is also the Central African Republic. */
export const subregionNames: Readonly<Record<string, NameForms>> = {
  'Australia and New Zealand': place('澳大利亚和新西兰'),
  Caribbean: place('加勒比'),
  'Central America': place('中美洲'),
  'Central Asia': place('中亚'),
  'Eastern Africa': place('东非'),
  'Eastern Asia': place('东亚'),
  'Eastern Europe': place('东欧'),
  Melanesia: place('美拉尼西亚'),
  Micronesia: place('密克罗尼西亚'),
  'Middle Africa': place('中部非洲'),
  'Northern Africa': place('北非'),
  'Northern America': place('北美'),
  'Northern Europe': place('北欧'),
  Polynesia: place('波利尼西亚'),
  'South America': place('南美洲'),
  'South-eastern Asia': place('东南亚'),
  'Southern Africa': place('南部非洲'),
  'Southern Asia': place('南亚'),
  'Southern Europe': place('南欧'),
  'Western Africa': place('西非'),
  'Western Asia': place('西亚'),
  'Western Europe': place('西欧'),
};

/** The places from which the status of the treaty is read. */
export const sourceNames: Readonly<Record<string, NameForms>> = {
  untc: { name: '联合国条约集', text: '联合国条约集' },
  bundled: { name: '内置副本', text: '内置副本' },
  'untc-page': { name: '联合国条约集状况页面', text: '联合国条约集的状况页面' },
  'un-registration': { name: '联合国条约登记册', text: '联合国条约登记册' },
  unoda: { name: '裁军事务厅条约数据库', text: '联合国裁军事务厅条约数据库' },
  'att-secretariat': { name: '武器贸易条约秘书处状况页面', text: '武器贸易条约秘书处的状况页面' },
};
