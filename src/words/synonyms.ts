import type { Bilingual } from './words.ts';

/**
 * What people say for a page whose text says it otherwise; a page is named by its path, a term by
 * `glossary#<id>`. Kept short: words that stand on the page itself are found anyway.
 */
export const synonyms: Bilingual<Record<string, readonly string[]>> = {
  en: {
    'activities/message-line': ['telephone game', 'whisper'],
    'activities/rp-teach-next': ['practise teaching', 'teach-back'],
    'activities/who-taught-you': ['tacit knowledge', 'icebreaker'],
    'cases/borrowed-manual': ['elderly care', 'copy', 'method from another place', 'adapt'],
    'cases/demonstration-household': ['model farm', 'pilot'],
    'cases/herders-winter': ['nomads', 'pastoralists', 'local knowledge'],
    'cases/nine-trainings-three-left': [
      'training of trainers',
      'dilution',
      'gets lost',
      'scaling up',
    ],
    'cases/notebook-nobody-opened': [
      'handover',
      'staff turnover',
      'colleague leaves',
      'tacit knowledge',
    ],
    'cases/seven-points': ['diarrhoea', 'diarrhea', 'scaling up'],
    'cases/survey-that-said-yes': [
      'customer satisfaction',
      'questionnaire',
      'feedback',
      'honest answers',
    ],
    'cases/well-received-not-used': ['scaling up', 'remedial teaching'],
    'glossary#cascade-training': ['training of trainers', 'step-down training'],
    'glossary#facilitator': ['trainer', 'moderator', 'instructor', 'teacher'],
    'glossary#trainer': ['instructor', 'teacher'],
    'sessions/kn-2': ['method from another place', 'adapt'],
    about: ['contact', 'website', 'who we are', 'imprint', 'copyright'],
    evidence: ['references', 'research', 'studies', 'bibliography', 'does cascade training work'],
    glossary: ['definitions', 'vocabulary', 'dictionary'],
    programme: ['places', 'map', 'where the trainings took place'],
  },
  'zh-cn': {
    'activities/message-line': ['传话游戏'],
    'activities/rp-teach-next': ['试讲', '教别人'],
    'activities/who-taught-you': ['隐性知识', '破冰'],
    'cases/borrowed-manual': ['老人照护', '照搬', '别的地方的办法'],
    'cases/demonstration-household': ['试点', '典型户'],
    'cases/herders-winter': ['游牧', '牧区', '乡土知识'],
    'cases/nine-trainings-three-left': ['级联培训', '培训师培训', '丢掉', '推广'],
    'cases/notebook-nobody-opened': ['离职', '交接', '人员流动', '隐性知识'],
    'cases/seven-points': ['腹泻', '拉肚子', '推广'],
    'cases/survey-that-said-yes': ['满意度调查', '反馈', '真话'],
    'cases/well-received-not-used': ['推广', '补习'],
    'glossary#cascade-training': ['级联培训', '逐级培训'],
    'glossary#facilitator': ['主持人', '讲师', '引导者', '带领者', '老师'],
    'glossary#trainer': ['讲师', '老师'],
    'sessions/kn-2': ['别的地方的办法', '照搬'],
    about: ['联系我们', '网站', '谁做的', '版权'],
    evidence: ['参考文献', '论文', '资料来源', '研究依据', '有没有效果'],
    glossary: ['名词解释', '词汇表', '定义'],
    programme: ['培训地点', '办过的培训班'],
  },
};
