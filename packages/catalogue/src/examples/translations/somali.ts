import type { WrittenTranslations } from './with-translations.ts';

/** Texts in Somali, each with the revision of the source text that it was made from. */
export const inSomali: WrittenTranslations = {
  organisations: {
    'evergreen-neighbours': {
      description: [
        'Wehel, dalxiis iyo caawimaad wax-ku-ool ah oo loogu talagalay dadka ka weyn 60 ee ku nool Stepney iyo Whitechapel. Xubnaha ayaa guddigayaga ka mid ah.',
        '067a9a1d98a6',
      ],
    },
  },
  services: {
    'benefits-check-and-forms': {
      name: ['Hubinta dheefaha iyo buuxinta foomamka', '895fe51535e7'],
      description: [
        'Waxaan eegnaa wax kasta oo aad codsan karto, waan xisaabinnaa, foomamkana waan kula buuxinnaa. Sannadkii hore dadkii noo yimid waxay heleen £1.9 milyan oo dheeraad ah. Waxaan sidoo kale caawinnaa marka codsi la diido.',
        '9f05b3d6b044',
      ],
    },
    'homeless-today-line': {
      name: ['Khadka hoy la’aanta maanta', 'e511a0623063'],
      description: [
        'Soo wac haddii aadan caawa haysan meel ammaan ah. Waxaan kuu sheegnaa waxa degmadu ku qasban tahay, waan kula wacnaa, sariirna waan kuu raadinnaa haddii jawaabtu maya tahay.',
        'd4c2d339fafb',
      ],
    },
    'telephone-chat-line': {
      name: ['Khadka sheekada telefoonka', 'd158579dc77d'],
      description: [
        'Mutadawac ayaa toddobaad kasta isla waqtiga kuu soo wacaya. Waxaa laysku xiraa luqadda iyo waxa aad jeceshahay, lammaanayaal badanna sannado ayay sheekaysanayeen. Haddii aadan ka jawaabin, waxaan hubinnaa inaad bedqabto.',
        '634c3e7d6039',
      ],
    },
    'members-food-pantry': {
      name: ['Bakhaarka cuntada ee xubnaha', 'ce7a09aba615'],
      description: [
        'Dukaan ay xubnuhu toddobaad kasta ka doortaan cunto ku dhow £20. Waxaa jira miro cusub, rooti, qasacado, xafaayado iyo waxyaabo guriga la dhigto. Waxaa loogu talagalay toddobaadyada lacagtu dhammaato bisha ka hor.',
        '4bba5a99f28f',
      ],
    },
    'immigration-advice-clinic': {
      name: ['Talada socdaalka', 'c49a5d195c45'],
      description: [
        'Soddon daqiiqo oo aad la hadasho lataliye aqoon leh oo ku saabsan fiisooyin, degganaansho, qoys, ama warqad ka timid Home Office. Waxaan kuu sheegnaa waxa aad dooran karto iyo waxa mid kastaa ku kacayo.',
        'e2a32036b89d',
      ],
    },
    'esol-classes-beginners-to-level-2': {
      name: ['Fasallada Ingiriisiga, bilow ilaa heerka 2', 'adf059716097'],
      description: [
        'Ingiriisi loogu talagalay dadka ku hadla luqado kale, laba subax toddobaadkii. Marka hore waan ku imtixaannaa si aad fasalka saxda ah u gasho. Haddii aad weydiiso, waxaa jirta caawimaad kharashka safarka.',
        '970c39915843',
      ],
    },
    'warm-room': {
      name: ['Qolka diirran', 'f4a407433d68'],
      description: [
        'Kulaylku waa shidan yahay, maraqu waa kowda, telefoonnada waa la dallacaa, ciyaaruhu way yaallaan. Joog shan daqiiqo ama maalinta oo dhan.',
        '35d314eef478',
      ],
    },
    'school-letters-and-meetings-helper': {
      name: ['Caawiyaha warqadaha iyo shirarka dugsiga', '9d0b68fb535a', 'machine'],
      description: [
        'Shaqaale laba luqadood ku hadla ayaa kaa caawinaya inaad dugsiga ilmahaaga kala hadasho boosaska, baahiyaha gaarka ah, joogitaanka ama ka saarista, shirkana wuu kuu raaci karaa. Kadib waxaan labada luqadood ku qornaa wixii la isku raacay.',
        '3b88a3858cd1',
        'machine',
      ],
    },
  },
  locations: {
    'great-sounding-hall': {
      accessibility: [
        'Jidka ayuu la siman yahay, wiish ilaa balakoonka iyo masraxa, musqul Changing Places ah, qol aamusan, qol kastana qalab maqalka. Eeyaha caawiya waa la soo dhoweynayaa.',
        'd481ad803795',
      ],
    },
  },
  volunteerRoles: {
    'trustee-who-speaks-somali': {
      name: ['Xubin guddi oo ku hadasha af Soomaali', '36daca3d7706'],
      description: ['Kulan afar jeer sannadkii, af Soomaali iyo Ingiriisi.', 'e8f6deeea008'],
    },
  },
  events: {
    'showcase-2027': {
      name: ['Bandhigga qaybta tabaruca iyo bulshada 2027', '61fbc627eeb9'],
      description: [
        'Hal maalin, 120 miis, saddex masrax iyo abaalmarinnada mashaariicda, ururrada iyo dadka. Kaalay toban daqiiqo ama dhammaanteed.',
        'bfc852f544bc',
      ],
      accessibility: [
        'Jaranjaro ma laha, musqusha Changing Places, qol deggan, loop qol kasta. Luqadda dhegoolayaasha Ingiriiska ayaa masraxa weyn laga heli karaa. Turjubaanno Bengaali, Sylheti iyo Soomaali ah ayaa jooga miiska soo dhowaynta.',
        '88b7acefd324',
      ],
    },
    'showcase-2027-doors': {
      name: ['Furitaanka albaabbada iyo miiska soo dhowaynta', '35af4c16409a'],
      description: ['Khariidado shan luqadood ah, calaamad haddii aad rabto, iyo qof kula socda.', 'e497079f0c39'],
    },
    'showcase-2027-opening': {
      name: ['Furitaan ay qaadayaan heesaaga daryeelayaasha', '76cebbea660d'],
      description: ['Saddex hees iyo salaan gaaban.', '64ed8957b10a'],
    },
    'showcase-2027-stalls': {
      name: ['Miisaska: hel waxa aad jeceshahay', '819a4bf1b57a'],
      description: ['120 kooxood, xaafad xaafad. Miis kasta kursi baa dhinacaaga yaal.', '6d7ff716e53a'],
    },
    'showcase-2027-try-it': {
      name: ['Isku day: ciyaar, koodh, dayactir, doon', '99e041eb5b66'],
      description: ['Labaatan daqiiqo mid kasta, nus saac kasta.', 'b7918debe712'],
    },
    'showcase-2027-lunch': {
      name: ['Qado ka timid lix jikood', '618759b5d6bf'],
      description: ['Xalaal, kosher, khudaarta keliya. Bixi intii aad awooddo.', '76b4109eb40d'],
    },
    'showcase-2027-careers': {
      name: ['Miiska shaqooyinka iyo tababarrada', 'da94ef3a5937'],
      description: ['La kulan dadka ka shaqeeya qaybtan iyo kuwa shaqaalaysiiya.', '59841c2f31df'],
    },
    'showcase-2027-stories': {
      name: ['Sheekooyin masraxa yar', '0a9e54c2f855'],
      description: [
        'Kuwa u soo baxay ayaa shan daqiiqo uga sheekaynaya waxay qabteen. Qoraal ayaa shaashadda ka muuqda.',
        'eff806063eb2',
      ],
    },
    'showcase-2027-funders': {
      name: ['La fadhiiso maalgeliye', '4b4a233602eb'],
      description: ['Toban daqiiqo oo aad la joogto mid ka mid ah sagaal maalgeliye.', '171c22be47a4'],
    },
    'showcase-2027-quiet-hour': {
      name: ['Saacadda deggan', 'f427930d567e'],
      description: ['Muusig ma jiro, iftiinku waa yar yahay, ogeysiis ma jiro.', '7072e9003f06'],
    },
    'showcase-2027-awards': {
      name: ['Abaalmarinnada: mashaariic, ururro iyo dad', '148192a11c27'],
      description: ['Guuleystayaasha, mid ka dib mid kale, oo ay la socdaan filimo gaagaaban.', '9cfdc4955220'],
    },
    'showcase-2027-supper': {
      name: ['Casho iyo ciyaar', '02ea3979deb6'],
      description: ['Durbaan, ciyaar iyo miis aad u dheer.', 'a11fc18d9045'],
    },
    'somali-book-fair': {
      name: ['Carwada buugaagta Soomaalida', 'd0b9ab02b055'],
      description: ['Gabayaaga, buugaag sawirro leh iyo abaalmarin xusuusta ugu dheer.', '72c1db4569a8'],
    },
  },
  awardYears: {
    'awards-2027': {
      name: ['Abaalmarinta Bulshada 2027', 'e44c87fdbf0d'],
      judging: [
        'Sagaal garsoore ayaa akhriya magacaabis kasta: afar ka socda kooxaha bulshada, laba deggane oo ka yar 25, hal maalgeliye, mid ka socda golaha degmada iyo mid ka socda ganacsi. Laba garsoore ayaa si gaar gaar ah u dhibcaysa magacaabis kasta, ka dibna dhammaan waxay kulmaan hal maalin. Qofna ma xukumo koox uu ka tirsan yahay. Qof kasta oo la magacaabay wuxuu helaa laba weedhood oo faallo ah.',
        '059d958c8bdc',
      ],
    },
  },
};
