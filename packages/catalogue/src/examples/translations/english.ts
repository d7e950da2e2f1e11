import type { WrittenTranslations } from './with-translations.ts';

/** English for records that were written in another language, each text with the revision of its source. */
export const inEnglish: WrittenTranslations = {
  organisations: {
    'mayeder-milonmela': {
      name: ['Mothers’ Meeting Place', 'b1915129064f'],
      description: ['A small group of mothers in Stepney. We cook, learn and talk together.', '482a00b77924'],
    },
    'haweenka-jasiiradda': {
      name: ['Women of the Island', 'eb28140701ec'],
      description: [
        'A group of women who live on the Isle of Dogs. We are friends and we learn from each other.',
        '58f7cb4e84f7',
      ],
    },
  },
  services: {
    'bangla-benefit-poramorsho': {
      name: ['Benefits advice in Bengali', 'ae8dd3006940'],
      description: [
        'Free advice about benefits, council tax and rent. We read letters, explain them and help to fill in forms. What you say stays private.',
        'e6a599b390fd',
      ],
    },
    'mayeder-chaer-adda': {
      name: ['Mothers’ tea and talk', '9ea75f84c357'],
      description: [
        'Mothers, come with your small children. There is tea, a snack and toys. New mothers are welcome.',
        '078c804c183a',
      ],
    },
    'shaah-iyo-sheeko': {
      name: ['Tea and talk', '1e0eb9ce86d7'],
      description: [
        'Come and drink tea with other Somali women. We talk about life, children and health.',
        '8567f6a53a13',
      ],
    },
    'fasalka-ingiriisiga-ee-haweenka': {
      name: ['English class for women', '499f6265ead6'],
      description: [
        'A beginners’ class in speaking and reading English. The teacher is a woman. There is a place for children.',
        '662a825983e5',
      ],
    },
  },
  events: {
    'mayeder-adda-weekly': {
      name: ['Mothers’ tea and talk', '9ea75f84c357'],
      description: ['Tea, a snack and a chat every Wednesday. Bring small children along.', 'c59a73ce07f3'],
    },
    'shaah-iyo-sheeko-weekly': {
      name: ['Tea and talk, every Saturday', '0131d5ddc342'],
      description: ['All Somali women are welcome. Tea is free.', '6f1bc21446d1'],
    },
  },
  stories: {
    'qoyska-geedka-hooyooyinka': {
      name: ['Mothers who learn', '41bea0c5ccd6'],
      summary: ['Somali mothers who gained a certificate in interpreting.', '2418fddbac16'],
      body: [
        'Six mothers began the interpreting course. Five finished it. Now they help other parents at school meetings.',
        '4338f439c8c7',
      ],
    },
  },
};
