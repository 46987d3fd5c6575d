/**
 * The groups in which governments act together. A member that was suspended is still a member, as long as the group's own list has it.
 *
 * Each row: address on this site, kind, members among the 197 States by ISO 3166-1 alpha-3, how many further members there are that are not, the day up
 * to which the list is known to be right, what it is based on, the name and the address of the page on which the group lists its members.
 */
const REGIONAL_GROUPS = 'UN Department for General Assembly and Conference Management, Regional groups of Member States';
const REGIONAL_GROUPS_PAGE = 'https://www.un.org/dgacm/en/content/regional-groups';

// biome-ignore format: one group after the other, each with its members.
export const groupRows = [
  ['african-group', 'un-regional',
    'DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG CIV COD DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO ' +
    'LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TGO TUN UGA TZA ZMB ZWE', 0, '2025-06-30', 'page',
    REGIONAL_GROUPS, REGIONAL_GROUPS_PAGE],
  ['asia-pacific-group', 'un-regional',
    'AFG BHR BGD BTN BRN KHM CHN CYP PRK FJI IND IDN IRN IRQ JPN JOR KAZ KIR KWT KGZ LAO LBN MYS MDV MHL FSM MNG ' +
    'MMR NRU NPL OMN PAK PLW PNG PHL QAT KOR WSM SAU SGP SLB LKA SYR TJK THA TLS TON TKM TUV ARE UZB VUT VNM YEM', 0, '2025-06-30', 'page',
    REGIONAL_GROUPS, REGIONAL_GROUPS_PAGE],
  ['eastern-european-group', 'un-regional', 'ALB ARM AZE BLR BIH BGR HRV CZE EST GEO HUN LVA LTU MNE MKD POL MDA ROU RUS SRB SVK SVN UKR', 0, '2025-06-30', 'page',
    REGIONAL_GROUPS, REGIONAL_GROUPS_PAGE],
  ['grulac', 'un-regional',
    'ATG ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA ' +
    'LCA VCT SUR TTO URY VEN', 0, '2025-06-30', 'page',
    REGIONAL_GROUPS, REGIONAL_GROUPS_PAGE],
  ['weog', 'un-regional',
    'AND AUS AUT BEL CAN DNK FIN FRA DEU GRC ISL IRL ISR ITA LIE LUX MLT MCO NLD NZL NOR PRT SMR ESP SWE CHE TUR ' +
    'GBR', 0, '2025-06-30', 'page',
    REGIONAL_GROUPS, REGIONAL_GROUPS_PAGE],
  ['au', 'regional',
    'DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG CIV COD DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO ' +
    'LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TGO TUN UGA TZA ZMB ZWE', 1, '2025-06-30', 'unconfirmed',
    'African Union, Member States', 'https://au.int/en/member_states/countryprofiles2'],
  ['ecowas', 'regional', 'BEN CPV CIV GMB GHA GIN GNB LBR NGA SEN SLE TGO', 0, '2025-01-29', 'reports',
    'ECOWAS, Member States', 'https://www.ecowas.int/member-states/'],
  ['sadc', 'regional', 'AGO BWA COM COD SWZ LSO MDG MWI MUS MOZ NAM SYC ZAF TZA ZMB ZWE', 0, '2025-06-30', 'unconfirmed',
    'Southern African Development Community, Member States', 'https://www.sadc.int/member-states'],
  ['eac', 'regional', 'BDI COD KEN RWA SOM SSD UGA TZA', 0, '2025-06-30', 'unconfirmed',
    'East African Community, EAC Partner States', 'https://www.eac.int/eac-partner-states'],
  ['arab-league', 'regional', 'DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM', 0, '2025-06-30', 'unconfirmed',
    'League of Arab States', 'http://www.lasportal.org/'],
  ['asean', 'regional', 'BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM', 0, '2025-10-26', 'reports',
    'ASEAN, Member States', 'https://asean.org/member-states/'],
  ['pif', 'regional', 'AUS COK FJI KIR MHL FSM NRU NZL NIU PLW PNG WSM SLB TON TUV VUT', 2, '2024-08-30', 'reports',
    'Pacific Islands Forum Secretariat, the Pacific Islands Forum', 'https://forumsec.org/pacific-islands-forum'],
  ['caricom', 'regional', 'ATG BHS BRB BLZ DMA GRD GUY HTI JAM KNA LCA VCT SUR TTO', 1, '2025-06-30', 'page',
    'Caribbean Community, Member States and Associate Members', 'https://caricom.org/member-states-and-associate-members/'],
  ['oas', 'regional',
    'ATG ARG BHS BRB BLZ BOL BRA CAN CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX PAN PRY PER KNA ' +
    'LCA VCT SUR TTO USA URY VEN', 0, '2025-06-30', 'page',
    'Organization of American States, Member States', 'https://www.oas.org/en/member_states/default.asp'],
  ['mercosur', 'regional', 'ARG BOL BRA PRY URY VEN', 0, '2025-06-30', 'reports',
    'Mercosur, Mercosur countries', 'https://www.mercosur.int/en/about-mercosur/mercosur-countries/'],
  ['eu', 'regional', 'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE', 0, '2025-06-30', 'unconfirmed',
    'European Union, EU countries', 'https://european-union.europa.eu/principles-countries-history/eu-countries_en'],
  ['council-of-europe', 'regional',
    'ALB AND ARM AUT AZE BEL BIH BGR HRV CYP CZE DNK EST FIN FRA GEO DEU GRC HUN ISL IRL ITA LVA LIE LTU LUX MLT ' +
    'MDA MCO MNE NLD MKD NOR POL PRT ROU SMR SRB SVK SVN ESP SWE CHE TUR UKR GBR', 0, '2025-06-30', 'unconfirmed',
    'Council of Europe, 46 Member States', 'https://www.coe.int/en/web/portal/46-members-states'],
  ['osce', 'regional',
    'ALB AND ARM AUT AZE BLR BEL BIH BGR CAN HRV CYP CZE DNK EST FIN FRA GEO DEU GRC VAT HUN ISL IRL ITA KAZ KGZ ' +
    'LVA LIE LTU LUX MLT MDA MCO MNG MNE NLD MKD NOR POL PRT ROU RUS SMR SRB SVK SVN ESP SWE CHE TJK TUR TKM UKR ' +
    'GBR USA UZB', 0, '2025-06-30', 'unconfirmed',
    'OSCE, Participating States', 'https://www.osce.org/participating-states'],
  ['nato', 'regional',
    'ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK SVN ' +
    'ESP SWE TUR GBR USA', 0, '2025-06-30', 'unconfirmed',
    'NATO, NATO member countries', 'https://www.nato.int/cps/en/natohq/nato_countries.htm'],
  ['oic', 'other',
    'AFG ALB DZA AZE BHR BGD BEN BRN BFA CMR TCD COM CIV DJI EGY GAB GMB GIN GNB GUY IDN IRN IRQ JOR KAZ KWT KGZ ' +
    'LBN LBY MYS MDV MLI MRT MAR MOZ NER NGA OMN PAK PSE QAT SAU SEN SLE SOM SDN SUR SYR TJK TGO TUN TUR TKM UGA ' +
    'ARE UZB YEM', 0, '2025-06-30', 'unconfirmed',
    'Organisation of Islamic Cooperation, Member States', 'https://www.oic-oci.org/states/?lan=en'],
  ['commonwealth', 'other',
    'ATG AUS BHS BGD BRB BLZ BWA BRN CMR CAN CYP DMA SWZ FJI GAB GMB GHA GRD GUY IND JAM KEN KIR LSO MWI MYS MDV ' +
    'MLT MUS MOZ NAM NRU NZL NGA PAK PNG RWA KNA LCA VCT WSM SYC SLE SGP SLB ZAF LKA TZA TGO TON TTO TUV UGA GBR ' +
    'VUT ZMB', 0, '2025-06-30', 'unconfirmed',
    'The Commonwealth, Member countries', 'https://thecommonwealth.org/our-member-countries'],
  ['francophonie', 'other',
    'ALB AND ARM BEL BEN BGR BDI CPV KHM CMR CAN CAF TCD COM COG COD CIV CYP DJI DMA EGY GNQ FRA GAB GHA GRC GIN ' +
    'GNB HTI LAO LBN LUX MDG MRT MUS MDA MCO MAR MKD ROU RWA LCA STP SEN SYC CHE TGO TUN VUT VNM', 3, '2025-03-31', 'reports',
    'Organisation internationale de la Francophonie, 90 États et gouvernements', 'https://www.francophonie.org/90-etats-et-gouvernements-125'],
  ['ldc', 'other',
    'AFG AGO BGD BEN BFA BDI KHM CAF TCD COM COD DJI ERI ETH GMB GIN GNB HTI KIR LAO LSO LBR MDG MWI MLI MRT MOZ ' +
    'MMR NPL NER RWA SEN SLE SLB SOM SSD SDN TLS TGO TUV UGA TZA YEM ZMB', 0, '2026-06-04', 'reports',
    'UN Committee for Development Policy, List of Least Developed Countries', 'https://www.un.org/development/desa/dpad/least-developed-country-category/ldcs-at-a-glance.html'],
  ['lldc', 'other',
    'AFG ARM AZE BTN BOL BWA BFA BDI CAF TCD SWZ ETH KAZ KGZ LAO LSO MWI MLI MNG NPL NER MKD PRY MDA RWA SSD TJK ' +
    'TKM UGA UZB ZMB ZWE', 0, '2025-06-30', 'unconfirmed',
    'UN-OHRLLS, List of Landlocked Developing Countries', 'https://www.un.org/ohrlls/content/list-lldcs'],
  ['sids', 'other',
    'ATG BHS BRB BLZ CPV COM COK CUB DMA DOM FJI GRD GNB GUY HTI JAM KIR MDV MHL FSM MUS NRU NIU PLW PNG WSM STP ' +
    'SGP KNA LCA VCT SYC SLB SUR TLS TON TTO TUV VUT', 0, '2025-06-30', 'unconfirmed',
    'UN-OHRLLS, List of Small Island Developing States', 'https://www.un.org/ohrlls/content/list-sids'],
  ['g20', 'other', 'ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN MEX KOR RUS SAU ZAF TUR GBR USA', 2, '2025-06-30', 'unconfirmed',
    'G20, About the G20', 'https://www.g20.org/'],
  ['p5', 'other', 'CHN FRA RUS GBR USA', 0, '2025-06-30', 'unconfirmed',
    'United Nations Security Council, Current Members', 'https://main.un.org/securitycouncil/en/content/current-members'],
] as const;
