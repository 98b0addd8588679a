# States, organisations and what stands for them. Names in every case: a dative or accusative does not act
# (role=object), a bare instrumental does (role=agent). Cities in English as in other languages.

[nothing]
Того (же|что|кто|самого|факта)
Того
> Того же дня Чили выслала двух норвежских дипломатов. => CL NO 2
Северная Америка
Северн(ой|ую) Америк*
Латинск(ая|ой|ую) Америк*
Южн(ая|ой|ую) Америк*
Центральн(ая|ой|ую) Америк*
Голос(|а|у) Америки
Банк(|а|у) России
Герой России
Рига Груп
Москва река
Новая Англия
Единая Россия
Единой России
Россия сегодня
России сегодня
Россия 24
Россия 1
Сбербанк России
Союз России и
русск(ом|ий|ого|им|ому) язык*
Русск(ая|ой|ую) служб*

[state code=RU form=adjective]
отечественн*

# Groups of States that everybody delimits alike.
[states codes=THESE form=name]
эт(и|их|им|ими) стран*
(все|всех|всем) (три|трех|двух|два|две|четыре|четырех|пять|пяти) стран*
(двух|трех|четырех|двум|трем) (стран|странам|столиц|столицах|столицам|государств|государствам)
обе(их|им) стран*
обе страны

[states codes=EE,LV,LT form=adjective]
прибалтийск*
балтийск*
> Россия выслала десять прибалтийских дипломатов. => RU EE null; RU LV null; RU LT null

[states codes=EE,LV,LT form=name]
[все|трех|три|всех] (страны|стран|странам|странами|республики|республик|государства|государств) Балтии
[все|трех|три|всех] (прибалтийские|прибалтийских|прибалтийским|балтийские|балтийских) (страны|стран|странам|республики|республик|государства|государств)
Прибалтик*
Балти(я|и)
стран Балтии

[states codes=DK,FI,IS,NO,SE form=name]
(северн*|скандинавск*) (страны|стран|странам)

[states codes=CZ,HU,PL,SK form=name]
Вишеградск* (групп*|четверк*)
(страны|стран) Вишеградской (группы|четверки)

[states codes=AE,BH,KW,OM,QA,SA form=name]
(страны|стран) Персидского залива
Совет(|а) сотрудничества арабских государств Персидского залива
ССАГПЗ

[state code=US form=name]
(США|С.Ш.А.|Америка|Соединенные Штаты)
(Америки|Соединенных Штатов) @role=owner
(Америк(е|у)|Соединенны(м Штатам|х Штатах)) @role=object
(Америкой|Соединенными Штатами) @role=agent
американск* @form=adjective
американц(ы|ев|ам|ами|ах) @form=people
(американец|американц(а|у|ем|е)|американк(а|у|ой)) @form=people @number=one
Вашингтон @form=capital @city=Washington
Вашингтона @role=owner @form=capital @city=Washington
Вашингтон(у|е) @role=object @form=capital @city=Washington
Вашингтоном @role=agent @form=capital @city=Washington

[state code=GB form=name]
(Великобритания|Британия|Соединенное Королевство|Англия)
(Великобритании|Британии|Соединенного Королевства|Англии) @role=owner
(Великобританию|Британию|Соединенном(у Королевству| Королевстве)|Англию) @role=object
(Великобританией|Британией|Соединенным Королевством|Англией) @role=agent
(британск*|английск*) @form=adjective
(британц(ы|ев|ам|ами|ах)|англичан(е||ам|ами|ах)) @form=people
(британец|британц(а|у|ем|е)|британк(а|у|ой)|англичанин(|а|у|ом|е)|англичанк(а|у|ой|е)) @form=people @number=one
Лондон @form=capital @city=London
Лондона @role=owner @form=capital @city=London
Лондон(у|е) @role=object @form=capital @city=London
Лондоном @role=agent @form=capital @city=London

[state code=RU form=name]
(Россия|РФ|СССР|Советский Союз|Российская Федерация)
(России|Советского Союза|Российской Федерации) @role=owner
(Россию|Советском(у Союзу| Союзе)|Российскую Федерацию) @role=object
(Россией|Советским Союзом|Российской Федерацией) @role=agent
(российск*|русск*|советск*) @form=adjective
россиян(е||ам|ами|ах) @form=people
(россиянин(|а|у|ом|е)|россиянк(а|у|ой|е)) @form=people @number=one
Москва @form=capital @city=Moscow
Москвы @role=owner @form=capital @city=Moscow
Москв(е|у) @role=object @form=capital @city=Moscow
Москвой @role=agent @form=capital @city=Moscow

[state code=EU form=name]
(ЕС|Евросоюз|Европейский союз)
(Евросоюза|Европейского союза) @role=owner
(Евросоюз(у|е)|Европейском(у союзу| союзе)) @role=object
(Евросоюзом|Европейским союзом) @role=agent
евросоюзовск* @form=adjective
Брюссель @form=capital @city=Brussels @code=BE
Брюсселя @role=owner @form=capital @city=Brussels @code=BE
Брюссел(ю|е) @role=object @form=capital @city=Brussels @code=BE
Брюсселем @role=agent @form=capital @city=Brussels @code=BE

[state code=NATO form=name]
(НАТО|Североатлантический альянс|Североатлантический союз)
(Североатлантического альянса|Североатлантического союза) @role=owner
(Североатлантическом(у альянсу| альянсе)|Североатлантическом(у союзу| союзе)) @role=object
(Североатлантическим альянсом|Североатлантическим союзом) @role=agent
натовск* @form=adjective

[state code=UN form=name]
ООН
ооновск* @form=adjective

[state code=OSCE form=name]
ОБСЕ

[state code=AE form=name]
(ОАЭ|Объединенные Арабские Эмираты|Эмираты)
(Объединенных Арабских Эмиратов|Эмиратов) @role=owner
(Объединенны(м Арабским Эмиратам|х Арабских Эмиратах)|Эмирата(м|х)) @role=object
(Объединенными Арабскими Эмиратами|Эмиратами) @role=agent
эмиратск* @form=adjective
эмиратц(ы|ев|ам|ами|ах) @form=people
(эмиратец|эмиратц(а|у|ем|е)|эмиратк(а|у|ой)) @form=people @number=one
Абу Даби @form=capital @city=Abu_Dhabi

[state code=AD form=name]
Андорра
Андорры @role=owner
Андорр(е|у) @role=object
Андоррой @role=agent
андоррск* @form=adjective

[state code=AF form=name]
Афганистан
Афганистана @role=owner
Афганистан(у|е) @role=object
Афганистаном @role=agent
афганск* @form=adjective
афганц(ы|ев|ам|ами|ах) @form=people
(афганец|афганц(а|у|ем|е)|афганк(а|у|ой)) @form=people @number=one
Кабул @form=capital @city=Kabul
Кабула @role=owner @form=capital @city=Kabul
Кабул(у|е) @role=object @form=capital @city=Kabul
Кабулом @role=agent @form=capital @city=Kabul

[state code=AG form=name]
Антигуа
Антигуы @role=owner
Антигу(е|у) @role=object
Антигуой @role=agent

[state code=AL form=name]
Албания
Албании @role=owner
Албанию @role=object
Албанией @role=agent
албанск* @form=adjective
албанц(ы|ев|ам|ами|ах) @form=people
(албанец|албанц(а|у|ем|е)|албанк(а|у|ой)) @form=people @number=one
Тирана @form=capital @city=Tirana
Тираны @role=owner @form=capital @city=Tirana
Тиран(е|у) @role=object @form=capital @city=Tirana
Тираной @role=agent @form=capital @city=Tirana

[state code=AM form=name]
Армения
Армении @role=owner
Армению @role=object
Арменией @role=agent
армянск* @form=adjective
армян(е||ам|ами|ах) @form=people
(армянин(|а|у|ом|е)|армянк(а|у|ой|е)) @form=people @number=one
Ереван @form=capital @city=Yerevan
Еревана @role=owner @form=capital @city=Yerevan
Ереван(у|е) @role=object @form=capital @city=Yerevan
Ереваном @role=agent @form=capital @city=Yerevan

[state code=AO form=name]
Ангола
Анголы @role=owner
Ангол(е|у) @role=object
Анголой @role=agent
ангольск* @form=adjective
анголц(ы|ев|ам|ами|ах) @form=people
(анголец|анголц(а|у|ем|е)|анголк(а|у|ой)) @form=people @number=one
Луанда @form=capital @city=Luanda
Луанды @role=owner @form=capital @city=Luanda
Луанд(е|у) @role=object @form=capital @city=Luanda
Луандой @role=agent @form=capital @city=Luanda

[state code=AR form=name]
Аргентина
Аргентины @role=owner
Аргентин(е|у) @role=object
Аргентиной @role=agent
аргентинск* @form=adjective
аргентинц(ы|ев|ам|ами|ах) @form=people
(аргентинец|аргентинц(а|у|ем|е)|аргентинк(а|у|ой)) @form=people @number=one
Буэнос Айрес @form=capital @city=Buenos_Aires

[state code=AT form=name]
Австрия
Австрии @role=owner
Австрию @role=object
Австрией @role=agent
австрийск* @form=adjective
австрийц(ы|ев|ам|ами|ах) @form=people
(австриец|австрийц(а|у|ем|е)|австрийк(а|у|ой)) @form=people @number=one
Вена @form=capital @city=Vienna
Вены @role=owner @form=capital @city=Vienna
Вен(е|у) @role=object @form=capital @city=Vienna
Веной @role=agent @form=capital @city=Vienna

[state code=AU form=name]
Австралия
Австралии @role=owner
Австралию @role=object
Австралией @role=agent
австралийск* @form=adjective
австралийц(ы|ев|ам|ами|ах) @form=people
(австралиец|австралийц(а|у|ем|е)|австралийк(а|у|ой)) @form=people @number=one
Канберра @form=capital @city=Canberra
Канберры @role=owner @form=capital @city=Canberra
Канберр(е|у) @role=object @form=capital @city=Canberra
Канберрой @role=agent @form=capital @city=Canberra

[state code=AZ form=name]
Азербайджан
Азербайджана @role=owner
Азербайджан(у|е) @role=object
Азербайджаном @role=agent
азербайджанск* @form=adjective
азербайджанц(ы|ев|ам|ами|ах) @form=people
(азербайджанец|азербайджанц(а|у|ем|е)|азербайджанк(а|у|ой)) @form=people @number=one
Баку @form=capital @city=Baku

[state code=BA form=name]
(Босния|БиГ)
Боснии @role=owner
Боснию @role=object
Боснией @role=agent
боснийск* @form=adjective
боснийц(ы|ев|ам|ами|ах) @form=people
(босниец|боснийц(а|у|ем|е)|боснийк(а|у|ой)) @form=people @number=one
Сараево @form=capital @city=Sarajevo

[state code=BB form=name]
Барбадос
Барбадоса @role=owner
Барбадос(у|е) @role=object
Барбадосом @role=agent
барбадосск* @form=adjective
Бриджтаун @form=capital @city=Bridgetown
Бриджтауна @role=owner @form=capital @city=Bridgetown
Бриджтаун(у|е) @role=object @form=capital @city=Bridgetown
Бриджтауном @role=agent @form=capital @city=Bridgetown

[state code=BD form=name]
Бангладеш
(бангладешск*|бенгальск*) @form=adjective
бангладешц(ы|ев|ам|ами|ах) @form=people
(бангладешец|бангладешц(а|у|ем|е)|бангладешк(а|у|ой)) @form=people @number=one
Дакка @form=capital @city=Dhaka
Дакки @role=owner @form=capital @city=Dhaka
Дакк(е|у) @role=object @form=capital @city=Dhaka
Даккой @role=agent @form=capital @city=Dhaka

[state code=BE form=name]
Бельгия
Бельгии @role=owner
Бельгию @role=object
Бельгией @role=agent
бельгийск* @form=adjective
бельгийц(ы|ев|ам|ами|ах) @form=people
(бельгиец|бельгийц(а|у|ем|е)|бельгийк(а|у|ой)) @form=people @number=one

[state code=BF form=name]
Буркина Фасо
буркинийск* @form=adjective
буркинийц(ы|ев|ам|ами|ах) @form=people
(буркиниец|буркинийц(а|у|ем|е)|буркинийк(а|у|ой)) @form=people @number=one
Уагадугу @form=capital @city=Ouagadougou

[state code=BG form=name]
Болгария
Болгарии @role=owner
Болгарию @role=object
Болгарией @role=agent
болгарск* @form=adjective
болгар(ы||ам|ами|ах) @form=people
болгарин(|а|у|ом) @form=people @number=one
София @form=capital @city=Sofia
Софии @role=owner @form=capital @city=Sofia
Софию @role=object @form=capital @city=Sofia
Софией @role=agent @form=capital @city=Sofia

[state code=BH form=name]
Бахрейн
Бахрейна @role=owner
Бахрейн(у|е) @role=object
Бахрейном @role=agent
бахрейнск* @form=adjective
бахрейнц(ы|ев|ам|ами|ах) @form=people
(бахрейнец|бахрейнц(а|у|ем|е)|бахрейнк(а|у|ой)) @form=people @number=one
Манама @form=capital @city=Manama
Манамы @role=owner @form=capital @city=Manama
Манам(е|у) @role=object @form=capital @city=Manama
Манамой @role=agent @form=capital @city=Manama

[state code=BI form=name]
Бурунди
бурундийск* @form=adjective
бурундийц(ы|ев|ам|ами|ах) @form=people
(бурундиец|бурундийц(а|у|ем|е)|бурундийк(а|у|ой)) @form=people @number=one
Бужумбура @form=capital @city=Bujumbura
Бужумбуры @role=owner @form=capital @city=Bujumbura
Бужумбур(е|у) @role=object @form=capital @city=Bujumbura
Бужумбурой @role=agent @form=capital @city=Bujumbura

[state code=BJ form=name]
Бенин
Бенина @role=owner
Бенин(у|е) @role=object
Бенином @role=agent
бенинск* @form=adjective
бенинц(ы|ев|ам|ами|ах) @form=people
(бенинец|бенинц(а|у|ем|е)|бенинк(а|у|ой)) @form=people @number=one
Котону @form=capital @city=Cotonou
Порто Ново @form=capital @city=Porto-Novo

[state code=BN form=name]
Бруней
Брунея @role=owner
Бруне(ю|е) @role=object
Брунеем @role=agent
брунейск* @form=adjective
брунейц(ы|ев|ам|ами|ах) @form=people
(брунеец|брунейц(а|у|ем|е)|брунейк(а|у|ой)) @form=people @number=one

[state code=BO form=name]
Боливия
Боливии @role=owner
Боливию @role=object
Боливией @role=agent
боливийск* @form=adjective
боливийц(ы|ев|ам|ами|ах) @form=people
(боливиец|боливийц(а|у|ем|е)|боливийк(а|у|ой)) @form=people @number=one
Ла Пас @form=capital @city=La_Paz

[state code=BR form=name]
Бразилия
Бразилии @role=owner
Бразилию @role=object
Бразилией @role=agent
бразильск* @form=adjective
бразильц(ы|ев|ам|ами|ах) @form=people
(бразилец|бразильц(а|у|ем|е)|бразильк(а|у|ой)) @form=people @number=one

[state code=BS form=name]
(Багамы|Багамские острова)
(Багам|Багамских остров) @role=owner
(Багама(м|х)|Багамски(м островам|х островах)) @role=object
(Багамами|Багамскими островами) @role=agent
багамск* @form=adjective
Нассау @form=capital @city=Nassau

[state code=BT form=name]
Бутан
Бутана @role=owner
Бутан(у|е) @role=object
Бутаном @role=agent
бутанск* @form=adjective
бутанц(ы|ев|ам|ами|ах) @form=people
(бутанец|бутанц(а|у|ем|е)|бутанк(а|у|ой)) @form=people @number=one
Тхимпху @form=capital @city=Thimphu

[state code=BW form=name]
Ботсвана
Ботсваны @role=owner
Ботсван(е|у) @role=object
Ботсваной @role=agent
ботсванск* @form=adjective
ботсванц(ы|ев|ам|ами|ах) @form=people
(ботсванец|ботсванц(а|у|ем|е)|ботсванк(а|у|ой)) @form=people @number=one
Габороне @form=capital @city=Gaborone

[state code=BY form=name]
(Беларусь|Белоруссия)
(Беларуси|Белоруссии) @role=owner
(Беларусью|Белоруссией) @role=agent
Белоруссию @role=object
(белорусск*|беларусск*) @form=adjective
(белорус(ы|ов|ам|ами|ах)|беларус(ы|ов|ам|ами|ах)) @form=people
(белорус(|а|у|ом)|беларус(|а|у|ом)) @form=people @number=one
Минск @form=capital @city=Minsk
Минска @role=owner @form=capital @city=Minsk
Минск(у|е) @role=object @form=capital @city=Minsk
Минском @role=agent @form=capital @city=Minsk

[state code=BZ form=name]
Белиз
Белиза @role=owner
Белиз(у|е) @role=object
Белизом @role=agent
белизск* @form=adjective
Бельмопан @form=capital @city=Belmopan
Бельмопана @role=owner @form=capital @city=Belmopan
Бельмопан(у|е) @role=object @form=capital @city=Belmopan
Бельмопаном @role=agent @form=capital @city=Belmopan

[state code=CA form=name]
Канада
Канады @role=owner
Канад(е|у) @role=object
Канадой @role=agent
канадск* @form=adjective
канадц(ы|ев|ам|ами|ах) @form=people
(канадец|канадц(а|у|ем|е)|канадк(а|у|ой)) @form=people @number=one
Оттава @form=capital @city=Ottawa
Оттавы @role=owner @form=capital @city=Ottawa
Оттав(е|у) @role=object @form=capital @city=Ottawa
Оттавой @role=agent @form=capital @city=Ottawa

[state code=CD form=name]
(ДР Конго|ДРК|Демократическая Республика Конго)
Демократической Республики Конго @role=owner
Демократическ(ой Республике Конго|ую Республику Конго) @role=object
Демократической Республикой Конго @role=agent
конголезск* @form=adjective
конголезц(ы|ев|ам|ами|ах) @form=people
(конголезец|конголезц(а|у|ем|е)|конголезк(а|у|ой)) @form=people @number=one
Киншаса @form=capital @city=Kinshasa
Киншасы @role=owner @form=capital @city=Kinshasa
Киншас(е|у) @role=object @form=capital @city=Kinshasa
Киншасой @role=agent @form=capital @city=Kinshasa

[state code=CG form=name]
(Республика Конго|Республики Конго|Республике Конго|Конго Браззавиль|Конго)
Браззавиль @form=capital @city=Brazzaville
Браззавиля @role=owner @form=capital @city=Brazzaville
Браззавил(ю|е) @role=object @form=capital @city=Brazzaville
Браззавилем @role=agent @form=capital @city=Brazzaville

[state code=CF form=name]
(ЦАР|Центральноафриканская Республика|Центральная Африканская Республика)
(Центральноафриканской Республики|Центральной Африканской Республики) @role=owner
(Центральноафриканск(ой Республике|ую Республику)|Центральн(ой Африканской Республике|ую Африканскую Республику)) @role=object
(Центральноафриканской Республикой|Центральной Африканской Республикой) @role=agent
центральноафриканск* @form=adjective
Банги @form=capital @city=Bangui

[state code=CH form=name]
Швейцария
Швейцарии @role=owner
Швейцарию @role=object
Швейцарией @role=agent
швейцарск* @form=adjective
швейцарц(ы|ев|ам|ами|ах) @form=people
(швейцарец|швейцарц(а|у|ем|е)|швейцарк(а|у|ой)) @form=people @number=one
Берн @form=capital @city=Bern
Берна @role=owner @form=capital @city=Bern
Берн(у|е) @role=object @form=capital @city=Bern
Берном @role=agent @form=capital @city=Bern
Женева @form=capital @city=Geneva
Женевы @role=owner @form=capital @city=Geneva
Женев(е|у) @role=object @form=capital @city=Geneva
Женевой @role=agent @form=capital @city=Geneva

[state code=CI form=name]
(Кот д Ивуар|Кот д'Ивуар|Кот д’Ивуар)
ивуарийск* @form=adjective
ивуарийц(ы|ев|ам|ами|ах) @form=people
(ивуариец|ивуарийц(а|у|ем|е)|ивуарийк(а|у|ой)) @form=people @number=one
Абиджан @form=capital @city=Abidjan
Абиджана @role=owner @form=capital @city=Abidjan
Абиджан(у|е) @role=object @form=capital @city=Abidjan
Абиджаном @role=agent @form=capital @city=Abidjan
Ямусукро @form=capital @city=Yamoussoukro

[state code=CL form=name]
Чили
чилийск* @form=adjective
чилийц(ы|ев|ам|ами|ах) @form=people
(чилиец|чилийц(а|у|ем|е)|чилийк(а|у|ой)) @form=people @number=one
Сантьяго @form=capital @city=Santiago

[state code=CM form=name]
Камерун
Камеруна @role=owner
Камерун(у|е) @role=object
Камеруном @role=agent
камерунск* @form=adjective
камерунц(ы|ев|ам|ами|ах) @form=people
(камерунец|камерунц(а|у|ем|е)|камерунк(а|у|ой)) @form=people @number=one
Яунде @form=capital @city=Yaounde

[state code=CN form=name]
(Китай|КНР)
Китая @role=owner
Кита(ю|е) @role=object
Китаем @role=agent
китайск* @form=adjective
(китаец|китайц(а|у|ем|ы|ев|ам|ами)) @form=people
Пекин @form=capital @city=Beijing
Пекина @role=owner @form=capital @city=Beijing
Пекин(у|е) @role=object @form=capital @city=Beijing
Пекином @role=agent @form=capital @city=Beijing

[state code=CO form=name]
Колумбия
Колумбии @role=owner
Колумбию @role=object
Колумбией @role=agent
колумбийск* @form=adjective
колумбийц(ы|ев|ам|ами|ах) @form=people
(колумбиец|колумбийц(а|у|ем|е)|колумбийк(а|у|ой)) @form=people @number=one
Богота @form=capital @city=Bogota
Боготы @role=owner @form=capital @city=Bogota
Богот(е|у) @role=object @form=capital @city=Bogota
Боготой @role=agent @form=capital @city=Bogota

[state code=CR form=name]
(Коста Рика|Коста Рики|Коста Рике|Коста Рику)
костариканск* @form=adjective
костариканц(ы|ев|ам|ами|ах) @form=people
(костариканец|костариканц(а|у|ем|е)|костариканк(а|у|ой)) @form=people @number=one
Сан Хосе @form=capital @city=San_Jose

[state code=CU form=name]
Куба
Кубы @role=owner
Куб(е|у) @role=object
Кубой @role=agent
кубинск* @form=adjective
кубинц(ы|ев|ам|ами|ах) @form=people
(кубинец|кубинц(а|у|ем|е)|кубинк(а|у|ой)) @form=people @number=one
Гавана @form=capital @city=Havana
Гаваны @role=owner @form=capital @city=Havana
Гаван(е|у) @role=object @form=capital @city=Havana
Гаваной @role=agent @form=capital @city=Havana

[state code=CV form=name]
Кабо Верде
кабовердийск* @form=adjective
Прая @form=capital @city=Praia
Праи @role=owner @form=capital @city=Praia
Пра(е|ю) @role=object @form=capital @city=Praia
Праей @role=agent @form=capital @city=Praia

[state code=CY form=name]
Кипр
Кипра @role=owner
Кипр(у|е) @role=object
Кипром @role=agent
кипрск* @form=adjective
киприот(ы|ов|ам|ами|ах) @form=people
киприот(|а|у|ом) @form=people @number=one
Никосия @form=capital @city=Nicosia
Никосии @role=owner @form=capital @city=Nicosia
Никосию @role=object @form=capital @city=Nicosia
Никосией @role=agent @form=capital @city=Nicosia

[state code=CZ form=name]
(Чехия|Чешская Республика|Чехословакия)
(Чехии|Чешской Республики|Чехословакии) @role=owner
(Чехию|Чешск(ой Республике|ую Республику)|Чехословакию) @role=object
(Чехией|Чешской Республикой|Чехословакией) @role=agent
(чешск*|чехословацк*) @form=adjective
чех(и|ов|ам|ами|ах) @form=people
чех(|а|у|ом) @form=people @number=one
Прага @form=capital @city=Prague
Праги @role=owner @form=capital @city=Prague
Праг(е|у) @role=object @form=capital @city=Prague
Прагой @role=agent @form=capital @city=Prague

[state code=DE form=name]
(Германия|ФРГ|ГДР)
Германии @role=owner
Германию @role=object
Германией @role=agent
(германск*|немецк*) @form=adjective
немц(ы|ев|ам|ами|ах) @form=people
(немец|немц(а|у|ем|е)|немк(а|у|ой)) @form=people @number=one
Берлин @form=capital @city=Berlin
Берлина @role=owner @form=capital @city=Berlin
Берлин(у|е) @role=object @form=capital @city=Berlin
Берлином @role=agent @form=capital @city=Berlin

[state code=DJ form=name]
Джибути
джибутийск* @form=adjective

[state code=DK form=name]
Дания
Дании @role=owner
Данию @role=object
Данией @role=agent
датск* @form=adjective
датчан(е||ам|ами|ах) @form=people
(датчанин(|а|у|ом|е)|датчанк(а|у|ой|е)) @form=people @number=one
Копенгаген @form=capital @city=Copenhagen
Копенгагена @role=owner @form=capital @city=Copenhagen
Копенгаген(у|е) @role=object @form=capital @city=Copenhagen
Копенгагеном @role=agent @form=capital @city=Copenhagen

[state code=DM form=name]
Доминика
Доминики @role=owner
Доминик(е|у) @role=object
Доминикой @role=agent
Розо @form=capital @city=Roseau

[state code=DO form=name]
(Доминикана|Доминиканская Республика)
(Доминиканы|Доминиканской Республики) @role=owner
(Доминикан(е|у)|Доминиканск(ой Республике|ую Республику)) @role=object
(Доминиканой|Доминиканской Республикой) @role=agent
доминиканск* @form=adjective
доминиканц(ы|ев|ам|ами|ах) @form=people
(доминиканец|доминиканц(а|у|ем|е)|доминиканк(а|у|ой)) @form=people @number=one
Санто Доминго @form=capital @city=Santo_Domingo

[state code=DZ form=name]
Алжир
Алжира @role=owner
Алжир(у|е) @role=object
Алжиром @role=agent
алжирск* @form=adjective
алжирц(ы|ев|ам|ами|ах) @form=people
(алжирец|алжирц(а|у|ем|е)|алжирк(а|у|ой)) @form=people @number=one

[state code=EC form=name]
Эквадор
Эквадора @role=owner
Эквадор(у|е) @role=object
Эквадором @role=agent
эквадорск* @form=adjective
эквадорц(ы|ев|ам|ами|ах) @form=people
(эквадорец|эквадорц(а|у|ем|е)|эквадорк(а|у|ой)) @form=people @number=one
Кито @form=capital @city=Quito

[state code=EE form=name]
Эстония
Эстонии @role=owner
Эстонию @role=object
Эстонией @role=agent
эстонск* @form=adjective
эстонц(ы|ев|ам|ами|ах) @form=people
(эстонец|эстонц(а|у|ем|е)|эстонк(а|у|ой)) @form=people @number=one
(Таллин|Таллинн) @form=capital @city=Tallinn
(Таллина|Таллинна) @role=owner @form=capital @city=Tallinn
(Таллин(у|е)|Таллинн(у|е)) @role=object @form=capital @city=Tallinn
(Таллином|Таллинном) @role=agent @form=capital @city=Tallinn

[state code=EG form=name]
Египет
Египта @role=owner
Египт(у|е) @role=object
Египтом @role=agent
египетск* @form=adjective
египтян(е||ам|ами|ах) @form=people
(египтянин(|а|у|ом|е)|египтянк(а|у|ой|е)) @form=people @number=one
Каир @form=capital @city=Cairo
Каира @role=owner @form=capital @city=Cairo
Каир(у|е) @role=object @form=capital @city=Cairo
Каиром @role=agent @form=capital @city=Cairo

[state code=ER form=name]
Эритрея
Эритреи @role=owner
Эритре(е|ю) @role=object
Эритреей @role=agent
эритрейск* @form=adjective
эритрейц(ы|ев|ам|ами|ах) @form=people
(эритреец|эритрейц(а|у|ем|е)|эритрейк(а|у|ой)) @form=people @number=one
(Асмара|Асмэра) @form=capital @city=Asmara
(Асмары|Асмэры) @role=owner @form=capital @city=Asmara
(Асмар(е|у)|Асмэр(е|у)) @role=object @form=capital @city=Asmara
(Асмарой|Асмэрой) @role=agent @form=capital @city=Asmara

[state code=ES form=name]
Испания
Испании @role=owner
Испанию @role=object
Испанией @role=agent
испанск* @form=adjective
испанц(ы|ев|ам|ами|ах) @form=people
(испанец|испанц(а|у|ем|е)|испанк(а|у|ой)) @form=people @number=one
Мадрид @form=capital @city=Madrid
Мадрида @role=owner @form=capital @city=Madrid
Мадрид(у|е) @role=object @form=capital @city=Madrid
Мадридом @role=agent @form=capital @city=Madrid

[state code=ET form=name]
Эфиопия
Эфиопии @role=owner
Эфиопию @role=object
Эфиопией @role=agent
эфиопск* @form=adjective
эфиоп(ы|ов|ам|ами|ах) @form=people
эфиоп(|а|у|ом) @form=people @number=one
(Аддис Абеба|Аддис Абебы|Аддис Абебе|Аддис Абебу) @form=capital @city=Addis_Ababa

[state code=FI form=name]
Финляндия
Финляндии @role=owner
Финляндию @role=object
Финляндией @role=agent
(финск*|финляндск*) @form=adjective
финн(ы|ов|ам|ами|ах) @form=people
финн(|а|у|ом) @form=people @number=one
Хельсинки @form=capital @city=Helsinki

[state code=FJ form=name]
Фиджи
фиджийск* @form=adjective
Сува @form=capital @city=Suva
Сувы @role=owner @form=capital @city=Suva
Сув(е|у) @role=object @form=capital @city=Suva
Сувой @role=agent @form=capital @city=Suva

[state code=FM form=name]
Микронезия
Микронезии @role=owner
Микронезию @role=object
Микронезией @role=agent
микронезийск* @form=adjective
Паликир @form=capital @city=Palikir
Паликира @role=owner @form=capital @city=Palikir
Паликир(у|е) @role=object @form=capital @city=Palikir
Паликиром @role=agent @form=capital @city=Palikir

[state code=FR form=name]
(Франция|Французская Республика)
(Франции|Французской Республики) @role=owner
(Францию|Французск(ой Республике|ую Республику)) @role=object
(Францией|Французской Республикой) @role=agent
французск* @form=adjective
француз(ы|ов|ам|ами|ах) @form=people
француз(|а|у|ом) @form=people @number=one
Париж @form=capital @city=Paris
Парижа @role=owner @form=capital @city=Paris
Париж(у|е) @role=object @form=capital @city=Paris
Парижем @role=agent @form=capital @city=Paris

[state code=GA form=name]
Габон
Габона @role=owner
Габон(у|е) @role=object
Габоном @role=agent
габонск* @form=adjective
габонц(ы|ев|ам|ами|ах) @form=people
(габонец|габонц(а|у|ем|е)|габонк(а|у|ой)) @form=people @number=one
Либревиль @form=capital @city=Libreville
Либревиля @role=owner @form=capital @city=Libreville
Либревил(ю|е) @role=object @form=capital @city=Libreville
Либревилем @role=agent @form=capital @city=Libreville

[state code=GD form=name]
Гренада
Гренады @role=owner
Гренад(е|у) @role=object
Гренадой @role=agent
гренадск* @form=adjective

[state code=GE form=name]
Грузия
Грузии @role=owner
Грузию @role=object
Грузией @role=agent
грузинск* @form=adjective
грузин(ы||ам|ами|ах) @form=people
грузин(а|у|ом) @form=people @number=one
Тбилиси @form=capital @city=Tbilisi

[state code=GH form=name]
Гана
Ганы @role=owner
Ган(е|у) @role=object
Ганой @role=agent
ганск* @form=adjective
ганц(ы|ев|ам|ами|ах) @form=people
(ганец|ганц(а|у|ем|е)|ганк(а|у|ой)) @form=people @number=one
Аккра @form=capital @city=Accra
Аккры @role=owner @form=capital @city=Accra
Аккр(е|у) @role=object @form=capital @city=Accra
Аккрой @role=agent @form=capital @city=Accra

[state code=GM form=name]
Гамбия
Гамбии @role=owner
Гамбию @role=object
Гамбией @role=agent
гамбийск* @form=adjective
гамбийц(ы|ев|ам|ами|ах) @form=people
(гамбиец|гамбийц(а|у|ем|е)|гамбийк(а|у|ой)) @form=people @number=one
Банжул @form=capital @city=Banjul
Банжула @role=owner @form=capital @city=Banjul
Банжул(у|е) @role=object @form=capital @city=Banjul
Банжулом @role=agent @form=capital @city=Banjul

[state code=GN form=name]
Гвинея
Гвинеи @role=owner
Гвине(е|ю) @role=object
Гвинеей @role=agent
гвинейск* @form=adjective
гвинейц(ы|ев|ам|ами|ах) @form=people
(гвинеец|гвинейц(а|у|ем|е)|гвинейк(а|у|ой)) @form=people @number=one
Конакри @form=capital @city=Conakry

[state code=GQ form=name]
Экваториальная Гвинея
Экваториальной Гвинеи @role=owner
Экваториальн(ой Гвинее|ую Гвинею) @role=object
Экваториальной Гвинеей @role=agent
экваториальногвинейск* @form=adjective
Малабо @form=capital @city=Malabo

[state code=GR form=name]
Греция
Греции @role=owner
Грецию @role=object
Грецией @role=agent
греческ* @form=adjective
грек(и|ов|ам|ами|ах) @form=people
грек(|а|у|ом) @form=people @number=one
Афины @form=capital @city=Athens
Афин @role=owner @form=capital @city=Athens
Афина(м|х) @role=object @form=capital @city=Athens
Афинами @role=agent @form=capital @city=Athens

[state code=GT form=name]
Гватемала
Гватемалы @role=owner
Гватемал(е|у) @role=object
Гватемалой @role=agent
гватемальск* @form=adjective
гватемальц(ы|ев|ам|ами|ах) @form=people
(гватемалец|гватемальц(а|у|ем|е)|гватемальк(а|у|ой)) @form=people @number=one

[state code=GW form=name]
(Гвинея Бисау|Гвинее Бисау|Гвинею Бисау|Гвинеи Бисау|Гвинеей Бисау)
Бисау @form=capital @city=Bissau

[state code=GY form=name]
Гайана
Гайаны @role=owner
Гайан(е|у) @role=object
Гайаной @role=agent
гайанск* @form=adjective
гайанц(ы|ев|ам|ами|ах) @form=people
(гайанец|гайанц(а|у|ем|е)|гайанк(а|у|ой)) @form=people @number=one
Джорджтаун @form=capital @city=Georgetown
Джорджтауна @role=owner @form=capital @city=Georgetown
Джорджтаун(у|е) @role=object @form=capital @city=Georgetown
Джорджтауном @role=agent @form=capital @city=Georgetown

[state code=HK form=name]
Гонконг
Гонконга @role=owner
Гонконг(у|е) @role=object
Гонконгом @role=agent
гонконгск* @form=adjective
гонконгц(ы|ев|ам|ами|ах) @form=people
(гонконгец|гонконгц(а|у|ем|е)|гонконгк(а|у|ой)) @form=people @number=one

[state code=HN form=name]
Гондурас
Гондураса @role=owner
Гондурас(у|е) @role=object
Гондурасом @role=agent
гондурасск* @form=adjective
гондурасц(ы|ев|ам|ами|ах) @form=people
(гондурасец|гондурасц(а|у|ем|е)|гондураск(а|у|ой)) @form=people @number=one
Тегусигальпа @form=capital @city=Tegucigalpa
Тегусигальпы @role=owner @form=capital @city=Tegucigalpa
Тегусигальп(е|у) @role=object @form=capital @city=Tegucigalpa
Тегусигальпой @role=agent @form=capital @city=Tegucigalpa

[state code=HR form=name]
Хорватия
Хорватии @role=owner
Хорватию @role=object
Хорватией @role=agent
хорватск* @form=adjective
хорват(ы|ов|ам|ами|ах) @form=people
хорват(|а|у|ом) @form=people @number=one
Загреб @form=capital @city=Zagreb
Загреба @role=owner @form=capital @city=Zagreb
Загреб(у|е) @role=object @form=capital @city=Zagreb
Загребом @role=agent @form=capital @city=Zagreb

[state code=HT form=name]
Гаити
гаитянск* @form=adjective
гаитян(е||ам|ами|ах) @form=people
(гаитянин(|а|у|ом|е)|гаитянк(а|у|ой|е)) @form=people @number=one
Порт о Пренс @form=capital @city=Port-au-Prince

[state code=HU form=name]
Венгрия
Венгрии @role=owner
Венгрию @role=object
Венгрией @role=agent
венгерск* @form=adjective
венгр(ы|ов|ам|ами|ах) @form=people
венгр(|а|у|ом) @form=people @number=one
Будапешт @form=capital @city=Budapest
Будапешта @role=owner @form=capital @city=Budapest
Будапешт(у|е) @role=object @form=capital @city=Budapest
Будапештом @role=agent @form=capital @city=Budapest

[state code=ID form=name]
Индонезия
Индонезии @role=owner
Индонезию @role=object
Индонезией @role=agent
индонезийск* @form=adjective
индонезийц(ы|ев|ам|ами|ах) @form=people
(индонезиец|индонезийц(а|у|ем|е)|индонезийк(а|у|ой)) @form=people @number=one
Джакарта @form=capital @city=Jakarta
Джакарты @role=owner @form=capital @city=Jakarta
Джакарт(е|у) @role=object @form=capital @city=Jakarta
Джакартой @role=agent @form=capital @city=Jakarta

[state code=IE form=name]
Ирландия
Ирландии @role=owner
Ирландию @role=object
Ирландией @role=agent
ирландск* @form=adjective
ирландц(ы|ев|ам|ами|ах) @form=people
(ирландец|ирландц(а|у|ем|е)|ирландк(а|у|ой)) @form=people @number=one
Дублин @form=capital @city=Dublin
Дублина @role=owner @form=capital @city=Dublin
Дублин(у|е) @role=object @form=capital @city=Dublin
Дублином @role=agent @form=capital @city=Dublin

[state code=IL form=name]
Израиль
Израиля @role=owner
Израил(ю|е) @role=object
Израилем @role=agent
израильск* @form=adjective
израильтян(е||ам|ами|ах) @form=people
(израильтянин(|а|у|ом|е)|израильтянк(а|у|ой|е)) @form=people @number=one
Иерусалим @form=capital @city=Jerusalem
Иерусалима @role=owner @form=capital @city=Jerusalem
Иерусалим(у|е) @role=object @form=capital @city=Jerusalem
Иерусалимом @role=agent @form=capital @city=Jerusalem

[state code=IN form=name]
Индия
Индии @role=owner
Индию @role=object
Индией @role=agent
индийск* @form=adjective
(индиец|индийц(а|у|ем|ы|ев|ам|ами)) @form=people
(Нью Дели|Дели) @form=capital @city=New_Delhi

[state code=IQ form=name]
Ирак
Ирака @role=owner
Ирак(у|е) @role=object
Ираком @role=agent
иракск* @form=adjective
иракц(ы|ев|ам|ами|ах) @form=people
(иракец|иракц(а|у|ем|е)|иракк(а|у|ой)) @form=people @number=one
Багдад @form=capital @city=Baghdad
Багдада @role=owner @form=capital @city=Baghdad
Багдад(у|е) @role=object @form=capital @city=Baghdad
Багдадом @role=agent @form=capital @city=Baghdad

[state code=IR form=name]
(Иран|ИРИ)
Ирана @role=owner
Иран(у|е) @role=object
Ираном @role=agent
иранск* @form=adjective
иранц(ы|ев|ам|ами|ах) @form=people
(иранец|иранц(а|у|ем|е)|иранк(а|у|ой)) @form=people @number=one
Тегеран @form=capital @city=Tehran
Тегерана @role=owner @form=capital @city=Tehran
Тегеран(у|е) @role=object @form=capital @city=Tehran
Тегераном @role=agent @form=capital @city=Tehran

[state code=IS form=name]
Исландия
Исландии @role=owner
Исландию @role=object
Исландией @role=agent
исландск* @form=adjective
исландц(ы|ев|ам|ами|ах) @form=people
(исландец|исландц(а|у|ем|е)|исландк(а|у|ой)) @form=people @number=one
Рейкьявик @form=capital @city=Reykjavik
Рейкьявика @role=owner @form=capital @city=Reykjavik
Рейкьявик(у|е) @role=object @form=capital @city=Reykjavik
Рейкьявиком @role=agent @form=capital @city=Reykjavik

[state code=IT form=name]
Италия
Италии @role=owner
Италию @role=object
Италией @role=agent
итальянск* @form=adjective
итальянц(ы|ев|ам|ами|ах) @form=people
(итальянец|итальянц(а|у|ем|е)|итальянк(а|у|ой)) @form=people @number=one
Рим @form=capital @city=Rome
Рима @role=owner @form=capital @city=Rome
Рим(у|е) @role=object @form=capital @city=Rome
Римом @role=agent @form=capital @city=Rome

[state code=JM form=name]
Ямайка
Ямайки @role=owner
Ямайк(е|у) @role=object
Ямайкой @role=agent
ямайск* @form=adjective
Кингстон @form=capital @city=Kingston
Кингстона @role=owner @form=capital @city=Kingston
Кингстон(у|е) @role=object @form=capital @city=Kingston
Кингстоном @role=agent @form=capital @city=Kingston

[state code=JO form=name]
Иордания
Иордании @role=owner
Иорданию @role=object
Иорданией @role=agent
иорданск* @form=adjective
иорданц(ы|ев|ам|ами|ах) @form=people
(иорданец|иорданц(а|у|ем|е)|иорданк(а|у|ой)) @form=people @number=one
Амман @form=capital @city=Amman
Аммана @role=owner @form=capital @city=Amman
Амман(у|е) @role=object @form=capital @city=Amman
Амманом @role=agent @form=capital @city=Amman

[state code=JP form=name]
Япония
Японии @role=owner
Японию @role=object
Японией @role=agent
японск* @form=adjective
японц(ы|ев|ам|ами|ах) @form=people
(японец|японц(а|у|ем|е)|японк(а|у|ой)) @form=people @number=one
Токио @form=capital @city=Tokyo

[state code=KE form=name]
Кения
Кении @role=owner
Кению @role=object
Кенией @role=agent
кенийск* @form=adjective
кенийц(ы|ев|ам|ами|ах) @form=people
(кениец|кенийц(а|у|ем|е)|кенийк(а|у|ой)) @form=people @number=one
Найроби @form=capital @city=Nairobi

[state code=KG form=name]
(Киргизия|Кыргызстан|Киргизстан|Кыргызская Республика)
(Киргизии|Кыргызстана|Киргизстана|Кыргызской Республики) @role=owner
(Киргизию|Кыргызстан(у|е)|Киргизстан(у|е)|Кыргызск(ой Республике|ую Республику)) @role=object
(Киргизией|Кыргызстаном|Киргизстаном|Кыргызской Республикой) @role=agent
(киргизск*|кыргызск*|кыргызстанск*) @form=adjective
(киргиз(ы|ов|ам|ами|ах)|кыргызстанц(ы|ев|ам|ами|ах)) @form=people
(киргиз(|а|у|ом)|кыргызстанец|кыргызстанц(а|у|ем|е)|кыргызстанк(а|у|ой)) @form=people @number=one
Бишкек @form=capital @city=Bishkek
Бишкека @role=owner @form=capital @city=Bishkek
Бишкек(у|е) @role=object @form=capital @city=Bishkek
Бишкеком @role=agent @form=capital @city=Bishkek

[state code=KH form=name]
Камбоджа
Камбоджи @role=owner
Камбодж(е|у) @role=object
Камбоджей @role=agent
камбоджийск* @form=adjective
камбоджийц(ы|ев|ам|ами|ах) @form=people
(камбоджиец|камбоджийц(а|у|ем|е)|камбоджийк(а|у|ой)) @form=people @number=one
Пномпень @form=capital @city=Phnom_Penh
Пномпеня @role=owner @form=capital @city=Phnom_Penh
Пномпен(ю|е) @role=object @form=capital @city=Phnom_Penh
Пномпенем @role=agent @form=capital @city=Phnom_Penh

[state code=KI form=name]
Кирибати

[state code=KM form=name]
(Коморы|Коморские Острова)
(Комор|Коморских Остров) @role=owner
(Комора(м|х)|Коморски(м Островам|х Островах)) @role=object
(Коморами|Коморскими Островами) @role=agent
коморск* @form=adjective
Морони @form=capital @city=Moroni

[state code=KP form=name]
(КНДР|Северная Корея)
Северной Кореи @role=owner
Северн(ой Корее|ую Корею) @role=object
Северной Кореей @role=agent
северокорейск* @form=adjective
северокорейц(ы|ев|ам|ами|ах) @form=people
(северокореец|северокорейц(а|у|ем|е)|северокорейк(а|у|ой)) @form=people @number=one
Пхеньян @form=capital @city=Pyongyang
Пхеньяна @role=owner @form=capital @city=Pyongyang
Пхеньян(у|е) @role=object @form=capital @city=Pyongyang
Пхеньяном @role=agent @form=capital @city=Pyongyang

[state code=KR form=name]
(Южная Корея|Республика Корея|Республики Корея|Корея)
(Южной Кореи|Республика Кореи|Кореи) @role=owner
(Южн(ой Корее|ую Корею)|Республика Коре(е|ю)|Коре(е|ю)) @role=object
(Южной Кореей|Республика Кореей|Кореей) @role=agent
(южнокорейск*|корейск*) @form=adjective
(южнокорейц(ы|ев|ам|ами|ах)|корейц(ы|ев|ам|ами|ах)) @form=people
(южнокореец|южнокорейц(а|у|ем|е)|южнокорейк(а|у|ой)|кореец|корейц(а|у|ем|е)|корейк(а|у|ой)) @form=people @number=one
Сеул @form=capital @city=Seoul
Сеула @role=owner @form=capital @city=Seoul
Сеул(у|е) @role=object @form=capital @city=Seoul
Сеулом @role=agent @form=capital @city=Seoul

[state code=KW form=name]
Кувейт
Кувейта @role=owner
Кувейт(у|е) @role=object
Кувейтом @role=agent
кувейтск* @form=adjective
кувейтц(ы|ев|ам|ами|ах) @form=people
(кувейтец|кувейтц(а|у|ем|е)|кувейтк(а|у|ой)) @form=people @number=one

[state code=KZ form=name]
(Казахстан|РК)
Казахстана @role=owner
Казахстан(у|е) @role=object
Казахстаном @role=agent
(казахстанск*|казахск*) @form=adjective
(казахстанц(ы|ев|ам|ами|ах)|казах(и|ов|ам|ами|ах)) @form=people
(казахстанец|казахстанц(а|у|ем|е)|казахстанк(а|у|ой)|казах(|а|у|ом)) @form=people @number=one
(Астана|Нур Султан|Нур Султане) @form=capital @city=Astana
Астаны @role=owner @form=capital @city=Astana
Астан(е|у) @role=object @form=capital @city=Astana
Астаной @role=agent @form=capital @city=Astana

[state code=LA form=name]
Лаос
Лаоса @role=owner
Лаос(у|е) @role=object
Лаосом @role=agent
лаосск* @form=adjective
лаосц(ы|ев|ам|ами|ах) @form=people
(лаосец|лаосц(а|у|ем|е)|лаоск(а|у|ой)) @form=people @number=one
Вьентьян @form=capital @city=Vientiane
Вьентьяна @role=owner @form=capital @city=Vientiane
Вьентьян(у|е) @role=object @form=capital @city=Vientiane
Вьентьяном @role=agent @form=capital @city=Vientiane

[state code=LB form=name]
Ливан
Ливана @role=owner
Ливан(у|е) @role=object
Ливаном @role=agent
ливанск* @form=adjective
ливанц(ы|ев|ам|ами|ах) @form=people
(ливанец|ливанц(а|у|ем|е)|ливанк(а|у|ой)) @form=people @number=one
Бейрут @form=capital @city=Beirut
Бейрута @role=owner @form=capital @city=Beirut
Бейрут(у|е) @role=object @form=capital @city=Beirut
Бейрутом @role=agent @form=capital @city=Beirut

[state code=LI form=name]
Лихтенштейн
Лихтенштейна @role=owner
Лихтенштейн(у|е) @role=object
Лихтенштейном @role=agent
лихтенштейнск* @form=adjective
Вадуц @form=capital @city=Vaduz
Вадуца @role=owner @form=capital @city=Vaduz
Вадуц(у|е) @role=object @form=capital @city=Vaduz
Вадуцем @role=agent @form=capital @city=Vaduz

[state code=LK form=name]
(Шри Ланка|Шри Ланки|Шри Ланке|Шри Ланку|Шри Ланкой)
ланкийск* @form=adjective
ланкийц(ы|ев|ам|ами|ах) @form=people
(ланкиец|ланкийц(а|у|ем|е)|ланкийк(а|у|ой)) @form=people @number=one
Коломбо @form=capital @city=Colombo

[state code=LR form=name]
Либерия
Либерии @role=owner
Либерию @role=object
Либерией @role=agent
либерийск* @form=adjective
либерийц(ы|ев|ам|ами|ах) @form=people
(либериец|либерийц(а|у|ем|е)|либерийк(а|у|ой)) @form=people @number=one
Монровия @form=capital @city=Monrovia
Монровии @role=owner @form=capital @city=Monrovia
Монровию @role=object @form=capital @city=Monrovia
Монровией @role=agent @form=capital @city=Monrovia

[state code=LS form=name]
Лесото
Масеру @form=capital @city=Maseru

[state code=LT form=name]
(Литва|Литовская Республика)
(Литвы|Литовской Республики) @role=owner
(Литв(е|у)|Литовск(ой Республике|ую Республику)) @role=object
(Литвой|Литовской Республикой) @role=agent
литовск* @form=adjective
литовц(ы|ев|ам|ами|ах) @form=people
(литовец|литовц(а|у|ем|е)|литовк(а|у|ой)) @form=people @number=one
Вильнюс @form=capital @city=Vilnius
Вильнюса @role=owner @form=capital @city=Vilnius
Вильнюс(у|е) @role=object @form=capital @city=Vilnius
Вильнюсом @role=agent @form=capital @city=Vilnius

[state code=LU form=name]
Люксембург
Люксембурга @role=owner
Люксембург(у|е) @role=object
Люксембургом @role=agent
люксембургск* @form=adjective
люксембургц(ы|ев|ам|ами|ах) @form=people
(люксембургец|люксембургц(а|у|ем|е)|люксембургк(а|у|ой)) @form=people @number=one

[state code=LV form=name]
(Латвия|ЛР|Латвийская Республика)
(Латвии|Латвийской Республики) @role=owner
(Латвию|Латвийск(ой Республике|ую Республику)) @role=object
(Латвией|Латвийской Республикой) @role=agent
(латвийск*|латышск*) @form=adjective
(латвийц(ы|ев|ам|ами|ах)|латвиец|латвийц(а|у|ем|ы|ев|ам|ами)|латыш(и|ей|ам|ами|ах)) @form=people
(латвийец|латвийц(а|у|ем|е)|латвийк(а|у|ой)|латыш(|а|у|ом|ем)) @form=people @number=one
Рига @form=capital @city=Riga
Риги @role=owner @form=capital @city=Riga
Риг(е|у) @role=object @form=capital @city=Riga
Ригой @role=agent @form=capital @city=Riga

[state code=LY form=name]
Ливия
Ливии @role=owner
Ливию @role=object
Ливией @role=agent
ливийск* @form=adjective
ливийц(ы|ев|ам|ами|ах) @form=people
(ливиец|ливийц(а|у|ем|е)|ливийк(а|у|ой)) @form=people @number=one
Триполи @form=capital @city=Tripoli

[state code=MA form=name]
Марокко
марокканск* @form=adjective
(мароканц(ы|ев|ам|ами|ах)|марокканц(ы|ев|ам|ами|ах)) @form=people
(мароканец|мароканц(а|у|ем|е)|мароканк(а|у|ой)|марокканец|марокканц(а|у|ем|е)|марокканк(а|у|ой)) @form=people @number=one
Рабат @form=capital @city=Rabat
Рабата @role=owner @form=capital @city=Rabat
Рабат(у|е) @role=object @form=capital @city=Rabat
Рабатом @role=agent @form=capital @city=Rabat

[state code=MC form=name]
Монако

[state code=MD form=name]
(Молдавия|Молдова)
(Молдавии|Молдовы) @role=owner
(Молдавию|Молдов(е|у)) @role=object
(Молдавией|Молдовой) @role=agent
(молдавск*|молдовск*) @form=adjective
(молдаван(е||ам|ами|ах)|молдавван(е||ам|ами|ах)) @form=people
(молдаванин(|а|у|ом|е)|молдаванк(а|у|ой|е)|молдавванин(|а|у|ом|е)|молдавванк(а|у|ой|е)) @form=people @number=one
Кишинев @form=capital @city=Chisinau
Кишинева @role=owner @form=capital @city=Chisinau
Кишинев(у|е) @role=object @form=capital @city=Chisinau
Кишиневом @role=agent @form=capital @city=Chisinau

[state code=ME form=name]
Черногория
Черногории @role=owner
Черногорию @role=object
Черногорией @role=agent
черногорск* @form=adjective
черногорц(ы|ев|ам|ами|ах) @form=people
(черногорец|черногорц(а|у|ем|е)|черногорк(а|у|ой)) @form=people @number=one
Подгорица @form=capital @city=Podgorica
Подгорицы @role=owner @form=capital @city=Podgorica
Подгориц(е|у) @role=object @form=capital @city=Podgorica
Подгорицей @role=agent @form=capital @city=Podgorica

[state code=MG form=name]
Мадагаскар
Мадагаскара @role=owner
Мадагаскар(у|е) @role=object
Мадагаскаром @role=agent
(мадагаскарск*|малагасийск*) @form=adjective
малагасийц(ы|ев|ам|ами|ах) @form=people
(малагасиец|малагасийц(а|у|ем|е)|малагасийк(а|у|ой)) @form=people @number=one
Антананариву @form=capital @city=Antananarivo

[state code=MK form=name]
(Северная Македония|Македония)
(Северной Македонии|Македонии) @role=owner
(Северную Македонию|Македонию) @role=object
(Северной Македонией|Македонией) @role=agent
(северомакедонск*|македонск*) @form=adjective
македонц(ы|ев|ам|ами|ах) @form=people
(македонец|македонц(а|у|ем|е)|македонк(а|у|ой)) @form=people @number=one
(Скопье|Скопле) @form=capital @city=Skopje

[state code=ML form=name]
Мали
малийск* @form=adjective
малийц(ы|ев|ам|ами|ах) @form=people
(малиец|малийц(а|у|ем|е)|малийк(а|у|ой)) @form=people @number=one
Бамако @form=capital @city=Bamako

[state code=MM form=name]
(Мьянма|Бирма)
(Мьянмы|Бирмы) @role=owner
(Мьянм(е|у)|Бирм(е|у)) @role=object
(Мьянмой|Бирмой) @role=agent
(мьянманск*|бирманск*) @form=adjective
бирманц(ы|ев|ам|ами|ах) @form=people
(бирманец|бирманц(а|у|ем|е)|бирманк(а|у|ой)) @form=people @number=one
Нейпьидо @form=capital @city=Naypyidaw
Янгон @form=capital @city=Yangon
Янгона @role=owner @form=capital @city=Yangon
Янгон(у|е) @role=object @form=capital @city=Yangon
Янгоном @role=agent @form=capital @city=Yangon

[state code=MN form=name]
Монголия
Монголии @role=owner
Монголию @role=object
Монголией @role=agent
монгольск* @form=adjective
монгол(ы|ов|ам|ами|ах) @form=people
монгол(|а|у|ом) @form=people @number=one
Улан Батор @form=capital @city=Ulaanbaatar
Улан Батора @role=owner @form=capital @city=Ulaanbaatar
Улан Батор(у|е) @role=object @form=capital @city=Ulaanbaatar
Улан Батором @role=agent @form=capital @city=Ulaanbaatar

[state code=MR form=name]
Мавритания
Мавритании @role=owner
Мавританию @role=object
Мавританией @role=agent
мавританск* @form=adjective
мавританц(ы|ев|ам|ами|ах) @form=people
(мавританец|мавританц(а|у|ем|е)|мавританк(а|у|ой)) @form=people @number=one
Нуакшот @form=capital @city=Nouakchott
Нуакшота @role=owner @form=capital @city=Nouakchott
Нуакшот(у|е) @role=object @form=capital @city=Nouakchott
Нуакшотом @role=agent @form=capital @city=Nouakchott

[state code=MT form=name]
Мальта
Мальты @role=owner
Мальт(е|у) @role=object
Мальтой @role=agent
мальтийск* @form=adjective
мальтийц(ы|ев|ам|ами|ах) @form=people
(мальтиец|мальтийц(а|у|ем|е)|мальтийк(а|у|ой)) @form=people @number=one
(Валлетта|Валетта) @form=capital @city=Valletta
(Валлетты|Валетты) @role=owner @form=capital @city=Valletta
(Валлетт(е|у)|Валетт(е|у)) @role=object @form=capital @city=Valletta
(Валлеттой|Валеттой) @role=agent @form=capital @city=Valletta

[state code=MU form=name]
Маврикий
Маврикия @role=owner
Маврики(ю|е) @role=object
Маврикием @role=agent
маврикийск* @form=adjective
Порт Луи @form=capital @city=Port_Louis

[state code=MV form=name]
Мальдивы
Мальдив @role=owner
Мальдива(м|х) @role=object
Мальдивами @role=agent
мальдивск* @form=adjective
Мале @form=capital @city=Male

[state code=MW form=name]
Малави
малавийск* @form=adjective
малавийц(ы|ев|ам|ами|ах) @form=people
(малавиец|малавийц(а|у|ем|е)|малавийк(а|у|ой)) @form=people @number=one
Лилонгве @form=capital @city=Lilongwe

[state code=MX form=name]
Мексика
Мексики @role=owner
Мексик(е|у) @role=object
Мексикой @role=agent
мексиканск* @form=adjective
мексиканц(ы|ев|ам|ами|ах) @form=people
(мексиканец|мексиканц(а|у|ем|е)|мексиканк(а|у|ой)) @form=people @number=one
Мехико @form=capital @city=Mexico_City

[state code=MY form=name]
Малайзия
Малайзии @role=owner
Малайзию @role=object
Малайзией @role=agent
малайзийск* @form=adjective
малайзийц(ы|ев|ам|ами|ах) @form=people
(малайзиец|малайзийц(а|у|ем|е)|малайзийк(а|у|ой)) @form=people @number=one
(Куала Лумпур|Куала Лумпуре|Куала Лумпура|Путраджая) @form=capital @city=Kuala_Lumpur
Путраджаи @role=owner @form=capital @city=Kuala_Lumpur
Путраджа(е|ю) @role=object @form=capital @city=Kuala_Lumpur
Путраджаей @role=agent @form=capital @city=Kuala_Lumpur

[state code=MZ form=name]
Мозамбик
Мозамбика @role=owner
Мозамбик(у|е) @role=object
Мозамбиком @role=agent
мозамбикск* @form=adjective
мозамбикц(ы|ев|ам|ами|ах) @form=people
(мозамбикец|мозамбикц(а|у|ем|е)|мозамбикк(а|у|ой)) @form=people @number=one
Мапуту @form=capital @city=Maputo

[state code=NA form=name]
Намибия
Намибии @role=owner
Намибию @role=object
Намибией @role=agent
намибийск* @form=adjective
намибийц(ы|ев|ам|ами|ах) @form=people
(намибиец|намибийц(а|у|ем|е)|намибийк(а|у|ой)) @form=people @number=one
Виндхук @form=capital @city=Windhoek
Виндхука @role=owner @form=capital @city=Windhoek
Виндхук(у|е) @role=object @form=capital @city=Windhoek
Виндхуком @role=agent @form=capital @city=Windhoek

[state code=NE form=name]
Нигер
Нигера @role=owner
Нигер(у|е) @role=object
Нигером @role=agent
нигерск* @form=adjective
нигерц(ы|ев|ам|ами|ах) @form=people
(нигерец|нигерц(а|у|ем|е)|нигерк(а|у|ой)) @form=people @number=one
Ниамей @form=capital @city=Niamey
Ниамея @role=owner @form=capital @city=Niamey
Ниаме(ю|е) @role=object @form=capital @city=Niamey
Ниамеем @role=agent @form=capital @city=Niamey

[state code=NG form=name]
Нигерия
Нигерии @role=owner
Нигерию @role=object
Нигерией @role=agent
нигерийск* @form=adjective
нигерийц(ы|ев|ам|ами|ах) @form=people
(нигериец|нигерийц(а|у|ем|е)|нигерийк(а|у|ой)) @form=people @number=one
Абуджа @form=capital @city=Abuja
Абуджи @role=owner @form=capital @city=Abuja
Абудж(е|у) @role=object @form=capital @city=Abuja
Абуджей @role=agent @form=capital @city=Abuja

[state code=NI form=name]
Никарагуа
никарагуанск* @form=adjective
никарагуанц(ы|ев|ам|ами|ах) @form=people
(никарагуанец|никарагуанц(а|у|ем|е)|никарагуанк(а|у|ой)) @form=people @number=one
Манагуа @form=capital @city=Managua

[state code=NL form=name]
(Нидерланды|Голландия)
(Нидерландов|Голландии) @role=owner
(Нидерланда(м|х)|Голландию) @role=object
(Нидерландами|Голландией) @role=agent
(нидерландск*|голландск*) @form=adjective
(нидерландц(ы|ев|ам|ами|ах)|голландц(ы|ев|ам|ами|ах)) @form=people
(нидерландец|нидерландц(а|у|ем|е)|нидерландк(а|у|ой)|голландец|голландц(а|у|ем|е)|голландк(а|у|ой)) @form=people @number=one
Гаага @form=capital @city=The_Hague
Гааги @role=owner @form=capital @city=The_Hague
Гааг(е|у) @role=object @form=capital @city=The_Hague
Гаагой @role=agent @form=capital @city=The_Hague
Амстердам @form=capital @city=Amsterdam
Амстердама @role=owner @form=capital @city=Amsterdam
Амстердам(у|е) @role=object @form=capital @city=Amsterdam
Амстердамом @role=agent @form=capital @city=Amsterdam

[state code=NO form=name]
Норвегия
Норвегии @role=owner
Норвегию @role=object
Норвегией @role=agent
норвежск* @form=adjective
норвежц(ы|ев|ам|ами|ах) @form=people
(норвежец|норвежц(а|у|ем|е)|норвежк(а|у|ой)) @form=people @number=one
Осло @form=capital @city=Oslo

[state code=NP form=name]
Непал
Непала @role=owner
Непал(у|е) @role=object
Непалом @role=agent
непальск* @form=adjective
непальц(ы|ев|ам|ами|ах) @form=people
(непалец|непальц(а|у|ем|е)|непальк(а|у|ой)) @form=people @number=one
Катманду @form=capital @city=Kathmandu

[state code=NZ form=name]
Новая Зеландия
Новой Зеландии @role=owner
Новую Зеландию @role=object
Новой Зеландией @role=agent
новозеландск* @form=adjective
новозеландц(ы|ев|ам|ами|ах) @form=people
(новозеландец|новозеландц(а|у|ем|е)|новозеландк(а|у|ой)) @form=people @number=one
Веллингтон @form=capital @city=Wellington
Веллингтона @role=owner @form=capital @city=Wellington
Веллингтон(у|е) @role=object @form=capital @city=Wellington
Веллингтоном @role=agent @form=capital @city=Wellington

[state code=OM form=name]
Оман
Омана @role=owner
Оман(у|е) @role=object
Оманом @role=agent
оманск* @form=adjective
оманц(ы|ев|ам|ами|ах) @form=people
(оманец|оманц(а|у|ем|е)|оманк(а|у|ой)) @form=people @number=one
Маскат @form=capital @city=Muscat
Маската @role=owner @form=capital @city=Muscat
Маскат(у|е) @role=object @form=capital @city=Muscat
Маскатом @role=agent @form=capital @city=Muscat

[state code=PA form=name]
Панама
Панамы @role=owner
Панам(е|у) @role=object
Панамой @role=agent
панамск* @form=adjective
панамц(ы|ев|ам|ами|ах) @form=people
(панамец|панамц(а|у|ем|е)|панамк(а|у|ой)) @form=people @number=one

[state code=PE form=name]
Перу
перуанск* @form=adjective
перуанц(ы|ев|ам|ами|ах) @form=people
(перуанец|перуанц(а|у|ем|е)|перуанк(а|у|ой)) @form=people @number=one
Лима @form=capital @city=Lima
Лимы @role=owner @form=capital @city=Lima
Лим(е|у) @role=object @form=capital @city=Lima
Лимой @role=agent @form=capital @city=Lima

[state code=PG form=name]
Папуа Новая Гвинея
Папуа Новой Гвинеи @role=owner
Папуа Нов(ой Гвинее|ую Гвинею) @role=object
Папуа Новой Гвинеей @role=agent
папуасск* @form=adjective
Порт Морсби @form=capital @city=Port_Moresby

[state code=PH form=name]
Филиппины
Филиппин @role=owner
Филиппина(м|х) @role=object
Филиппинами @role=agent
филиппинск* @form=adjective
филиппинц(ы|ев|ам|ами|ах) @form=people
(филиппинец|филиппинц(а|у|ем|е)|филиппинк(а|у|ой)) @form=people @number=one
Манила @form=capital @city=Manila
Манилы @role=owner @form=capital @city=Manila
Манил(е|у) @role=object @form=capital @city=Manila
Манилой @role=agent @form=capital @city=Manila

[state code=PK form=name]
Пакистан
Пакистана @role=owner
Пакистан(у|е) @role=object
Пакистаном @role=agent
пакистанск* @form=adjective
пакистанц(ы|ев|ам|ами|ах) @form=people
(пакистанец|пакистанц(а|у|ем|е)|пакистанк(а|у|ой)) @form=people @number=one
Исламабад @form=capital @city=Islamabad
Исламабада @role=owner @form=capital @city=Islamabad
Исламабад(у|е) @role=object @form=capital @city=Islamabad
Исламабадом @role=agent @form=capital @city=Islamabad

[state code=PL form=name]
Польша
Польши @role=owner
Польш(е|у) @role=object
Польшей @role=agent
польск* @form=adjective
поляк(и|ов|ам|ами|ах) @form=people
поляк(|а|у|ом) @form=people @number=one
Варшава @form=capital @city=Warsaw
Варшавы @role=owner @form=capital @city=Warsaw
Варшав(е|у) @role=object @form=capital @city=Warsaw
Варшавой @role=agent @form=capital @city=Warsaw

[state code=PS form=name]
Палестина
Палестины @role=owner
Палестин(е|у) @role=object
Палестиной @role=agent
палестинск* @form=adjective
палестинц(ы|ев|ам|ами|ах) @form=people
(палестинец|палестинц(а|у|ем|е)|палестинк(а|у|ой)) @form=people @number=one
Рамалла @form=capital @city=Ramallah
Рамаллы @role=owner @form=capital @city=Ramallah
Рамалл(е|у) @role=object @form=capital @city=Ramallah
Рамаллой @role=agent @form=capital @city=Ramallah

[state code=PT form=name]
Португалия
Португалии @role=owner
Португалию @role=object
Португалией @role=agent
португальск* @form=adjective
португальц(ы|ев|ам|ами|ах) @form=people
(португалец|португальц(а|у|ем|е)|португальк(а|у|ой)) @form=people @number=one
Лиссабон @form=capital @city=Lisbon
Лиссабона @role=owner @form=capital @city=Lisbon
Лиссабон(у|е) @role=object @form=capital @city=Lisbon
Лиссабоном @role=agent @form=capital @city=Lisbon

[state code=PY form=name]
Парагвай
Парагвая @role=owner
Парагва(ю|е) @role=object
Парагваем @role=agent
парагвайск* @form=adjective
парагвайц(ы|ев|ам|ами|ах) @form=people
(парагваец|парагвайц(а|у|ем|е)|парагвайк(а|у|ой)) @form=people @number=one
Асунсьон @form=capital @city=Asuncion
Асунсьона @role=owner @form=capital @city=Asuncion
Асунсьон(у|е) @role=object @form=capital @city=Asuncion
Асунсьоном @role=agent @form=capital @city=Asuncion

[state code=QA form=name]
Катар
Катара @role=owner
Катар(у|е) @role=object
Катаром @role=agent
катарск* @form=adjective
катарц(ы|ев|ам|ами|ах) @form=people
(катарец|катарц(а|у|ем|е)|катарк(а|у|ой)) @form=people @number=one
Доха @form=capital @city=Doha
Дохи @role=owner @form=capital @city=Doha
Дох(е|у) @role=object @form=capital @city=Doha
Дохой @role=agent @form=capital @city=Doha

[state code=RO form=name]
Румыния
Румынии @role=owner
Румынию @role=object
Румынией @role=agent
румынск* @form=adjective
румын(ы||ам|ами|ах) @form=people
румын(а|у|ом) @form=people @number=one
Бухарест @form=capital @city=Bucharest
Бухареста @role=owner @form=capital @city=Bucharest
Бухарест(у|е) @role=object @form=capital @city=Bucharest
Бухарестом @role=agent @form=capital @city=Bucharest

[state code=RS form=name]
Сербия
Сербии @role=owner
Сербию @role=object
Сербией @role=agent
сербск* @form=adjective
серб(ы|ов|ам|ами|ах) @form=people
серб(|а|у|ом) @form=people @number=one
Белград @form=capital @city=Belgrade
Белграда @role=owner @form=capital @city=Belgrade
Белград(у|е) @role=object @form=capital @city=Belgrade
Белградом @role=agent @form=capital @city=Belgrade

[state code=RW form=name]
Руанда
Руанды @role=owner
Руанд(е|у) @role=object
Руандой @role=agent
руандийск* @form=adjective
руандийц(ы|ев|ам|ами|ах) @form=people
(руандиец|руандийц(а|у|ем|е)|руандийк(а|у|ой)) @form=people @number=one
Кигали @form=capital @city=Kigali

[state code=SA form=name]
(Саудовская Аравия|КСА)
Саудовской Аравии @role=owner
Саудовскую Аравию @role=object
Саудовской Аравией @role=agent
саудовск* @form=adjective
(саудовц(ы|ев|ам|ами|ах)|саудит(ы|ов|ам|ами|ах)) @form=people
(саудовец|саудовц(а|у|ем|е)|саудовк(а|у|ой)|саудит(|а|у|ом)) @form=people @number=one
(Эр Рияд|Эр Рияда|Эр Рияде|Эр Рияду) @form=capital @city=Riyadh

[state code=SC form=name]
Сейшелы
Сейшел @role=owner
Сейшела(м|х) @role=object
Сейшелами @role=agent
сейшельск* @form=adjective

[state code=SD form=name]
Судан
Судана @role=owner
Судан(у|е) @role=object
Суданом @role=agent
суданск* @form=adjective
суданц(ы|ев|ам|ами|ах) @form=people
(суданец|суданц(а|у|ем|е)|суданк(а|у|ой)) @form=people @number=one
Хартум @form=capital @city=Khartoum
Хартума @role=owner @form=capital @city=Khartoum
Хартум(у|е) @role=object @form=capital @city=Khartoum
Хартумом @role=agent @form=capital @city=Khartoum

[state code=SE form=name]
Швеция
Швеции @role=owner
Швецию @role=object
Швецией @role=agent
шведск* @form=adjective
швед(ы|ов|ам|ами|ах) @form=people
швед(|а|у|ом) @form=people @number=one
Стокгольм @form=capital @city=Stockholm
Стокгольма @role=owner @form=capital @city=Stockholm
Стокгольм(у|е) @role=object @form=capital @city=Stockholm
Стокгольмом @role=agent @form=capital @city=Stockholm

[state code=SG form=name]
Сингапур
Сингапура @role=owner
Сингапур(у|е) @role=object
Сингапуром @role=agent
сингапурск* @form=adjective
сингапурц(ы|ев|ам|ами|ах) @form=people
(сингапурец|сингапурц(а|у|ем|е)|сингапурк(а|у|ой)) @form=people @number=one

[state code=SI form=name]
Словения
Словении @role=owner
Словению @role=object
Словенией @role=agent
словенск* @form=adjective
словенц(ы|ев|ам|ами|ах) @form=people
(словенец|словенц(а|у|ем|е)|словенк(а|у|ой)) @form=people @number=one
Любляна @form=capital @city=Ljubljana
Любляны @role=owner @form=capital @city=Ljubljana
Люблян(е|у) @role=object @form=capital @city=Ljubljana
Любляной @role=agent @form=capital @city=Ljubljana

[state code=SK form=name]
(Словакия|Словацкая Республика)
(Словакии|Словацкой Республики) @role=owner
(Словакию|Словацк(ой Республике|ую Республику)) @role=object
(Словакией|Словацкой Республикой) @role=agent
словацк* @form=adjective
словак(и|ов|ам|ами|ах) @form=people
словак(|а|у|ом) @form=people @number=one
Братислава @form=capital @city=Bratislava
Братиславы @role=owner @form=capital @city=Bratislava
Братислав(е|у) @role=object @form=capital @city=Bratislava
Братиславой @role=agent @form=capital @city=Bratislava

[state code=SL form=name]
Сьерра Леоне
сьерралеонск* @form=adjective
Фритаун @form=capital @city=Freetown
Фритауна @role=owner @form=capital @city=Freetown
Фритаун(у|е) @role=object @form=capital @city=Freetown
Фритауном @role=agent @form=capital @city=Freetown

[state code=SM form=name]
Сан Марино

[state code=SN form=name]
Сенегал
Сенегала @role=owner
Сенегал(у|е) @role=object
Сенегалом @role=agent
сенегальск* @form=adjective
сенегальц(ы|ев|ам|ами|ах) @form=people
(сенегалец|сенегальц(а|у|ем|е)|сенегальк(а|у|ой)) @form=people @number=one
Дакар @form=capital @city=Dakar
Дакара @role=owner @form=capital @city=Dakar
Дакар(у|е) @role=object @form=capital @city=Dakar
Дакаром @role=agent @form=capital @city=Dakar

[state code=SO form=name]
Сомали
сомалийск* @form=adjective
сомалийц(ы|ев|ам|ами|ах) @form=people
(сомалиец|сомалийц(а|у|ем|е)|сомалийк(а|у|ой)) @form=people @number=one
Могадишо @form=capital @city=Mogadishu

[state code=SR form=name]
Суринам
Суринама @role=owner
Суринам(у|е) @role=object
Суринамом @role=agent
суринамск* @form=adjective
суринамц(ы|ев|ам|ами|ах) @form=people
(суринамец|суринамц(а|у|ем|е)|суринамк(а|у|ой)) @form=people @number=one
Парамарибо @form=capital @city=Paramaribo

[state code=SS form=name]
Южный Судан
Южного Судана @role=owner
Южном(у Судану| Судане) @role=object
Южным Суданом @role=agent
южносуданск* @form=adjective
южносуданц(ы|ев|ам|ами|ах) @form=people
(южносуданец|южносуданц(а|у|ем|е)|южносуданк(а|у|ой)) @form=people @number=one
Джуба @form=capital @city=Juba
Джубы @role=owner @form=capital @city=Juba
Джуб(е|у) @role=object @form=capital @city=Juba
Джубой @role=agent @form=capital @city=Juba

[state code=SV form=name]
Сальвадор
Сальвадора @role=owner
Сальвадор(у|е) @role=object
Сальвадором @role=agent
сальвадорск* @form=adjective
сальвадорц(ы|ев|ам|ами|ах) @form=people
(сальвадорец|сальвадорц(а|у|ем|е)|сальвадорк(а|у|ой)) @form=people @number=one
(Сан Сальвадор|Сан Сальвадоре) @form=capital @city=San_Salvador

[state code=SY form=name]
Сирия
Сирии @role=owner
Сирию @role=object
Сирией @role=agent
сирийск* @form=adjective
сирийц(ы|ев|ам|ами|ах) @form=people
(сириец|сирийц(а|у|ем|е)|сирийк(а|у|ой)) @form=people @number=one
Дамаск @form=capital @city=Damascus
Дамаска @role=owner @form=capital @city=Damascus
Дамаск(у|е) @role=object @form=capital @city=Damascus
Дамаском @role=agent @form=capital @city=Damascus

[state code=SZ form=name]
(Эсватини|Свазиленд)
Свазиленда @role=owner
Свазиленд(у|е) @role=object
Свазилендом @role=agent
свазилендск* @form=adjective
Мбабане @form=capital @city=Mbabane

[state code=TD form=name]
Чад
Чада @role=owner
Чад(у|е) @role=object
Чадом @role=agent
чадск* @form=adjective
чадц(ы|ев|ам|ами|ах) @form=people
(чадец|чадц(а|у|ем|е)|чадк(а|у|ой)) @form=people @number=one
(Нджамена|Н'Джамена) @form=capital @city=N'Djamena
Нджамены @role=owner @form=capital @city=N'Djamena
Нджамен(е|у) @role=object @form=capital @city=N'Djamena
Нджаменой @role=agent @form=capital @city=N'Djamena

[state code=TG form=name]
тоголезск* @form=adjective
тоголезц(ы|ев|ам|ами|ах) @form=people
(тоголезец|тоголезц(а|у|ем|е)|тоголезк(а|у|ой)) @form=people @number=one
Ломе @form=capital @city=Lome

[state code=TH form=name]
(Таиланд|Тайланд)
(Таиланда|Тайланда) @role=owner
(Таиланд(у|е)|Тайланд(у|е)) @role=object
(Таиландом|Тайландом) @role=agent
(таиландск*|тайск*|тайландск*) @form=adjective
таиландц(ы|ев|ам|ами|ах) @form=people
(таиландец|таиландц(а|у|ем|е)|таиландк(а|у|ой)) @form=people @number=one
Бангкок @form=capital @city=Bangkok
Бангкока @role=owner @form=capital @city=Bangkok
Бангкок(у|е) @role=object @form=capital @city=Bangkok
Бангкоком @role=agent @form=capital @city=Bangkok

[state code=TJ form=name]
Таджикистан
Таджикистана @role=owner
Таджикистан(у|е) @role=object
Таджикистаном @role=agent
(таджикск*|таджикистанск*) @form=adjective
(таджик(и|ов|ам|ами|ах)|таджикистанц(ы|ев|ам|ами|ах)) @form=people
(таджик(|а|у|ом)|таджикистанец|таджикистанц(а|у|ем|е)|таджикистанк(а|у|ой)) @form=people @number=one
Душанбе @form=capital @city=Dushanbe

[state code=TL form=name]
Восточный Тимор
Восточного Тимора @role=owner
Восточном(у Тимору| Тиморе) @role=object
Восточным Тимором @role=agent
тиморск* @form=adjective
тиморц(ы|ев|ам|ами|ах) @form=people
(тиморец|тиморц(а|у|ем|е)|тиморк(а|у|ой)) @form=people @number=one
Дили @form=capital @city=Dili

[state code=TM form=name]
(Туркмения|Туркменистан)
(Туркмении|Туркменистана) @role=owner
(Туркмению|Туркменистан(у|е)) @role=object
(Туркменией|Туркменистаном) @role=agent
(туркменск*|туркменистанск*) @form=adjective
туркмен(ы|ов|ам|ами|ах) @form=people
туркмен(|а|у|ом) @form=people @number=one
Ашхабад @form=capital @city=Ashgabat
Ашхабада @role=owner @form=capital @city=Ashgabat
Ашхабад(у|е) @role=object @form=capital @city=Ashgabat
Ашхабадом @role=agent @form=capital @city=Ashgabat

[state code=TN form=name]
Тунис
Туниса @role=owner
Тунис(у|е) @role=object
Тунисом @role=agent
тунисск* @form=adjective
тунисц(ы|ев|ам|ами|ах) @form=people
(тунисец|тунисц(а|у|ем|е)|туниск(а|у|ой)) @form=people @number=one

[state code=TR form=name]
Турция
Турции @role=owner
Турцию @role=object
Турцией @role=agent
турецк* @form=adjective
(турок|турк(а|у|ом|и|ам|ами)) @form=people
Анкара @form=capital @city=Ankara
Анкары @role=owner @form=capital @city=Ankara
Анкар(е|у) @role=object @form=capital @city=Ankara
Анкарой @role=agent @form=capital @city=Ankara

[state code=TT form=name]
Тринидад
Тринидада @role=owner
Тринидад(у|е) @role=object
Тринидадом @role=agent
тринидадск* @form=adjective

[state code=TW form=name]
Тайвань
Тайваня @role=owner
Тайван(ю|е) @role=object
Тайванем @role=agent
тайваньск* @form=adjective
тайванц(ы|ев|ам|ами|ах) @form=people
(тайванец|тайванц(а|у|ем|е)|тайванк(а|у|ой)) @form=people @number=one
Тайбэй @form=capital @city=Taipei
Тайбэя @role=owner @form=capital @city=Taipei
Тайбэ(ю|е) @role=object @form=capital @city=Taipei
Тайбэем @role=agent @form=capital @city=Taipei

[state code=TZ form=name]
Танзания
Танзании @role=owner
Танзанию @role=object
Танзанией @role=agent
танзанийск* @form=adjective
танзанийц(ы|ев|ам|ами|ах) @form=people
(танзаниец|танзанийц(а|у|ем|е)|танзанийк(а|у|ой)) @form=people @number=one
(Дар эс Салам|Дар эс Саламе) @form=capital @city=Dar_es_Salaam
Додома @form=capital @city=Dodoma
Додомы @role=owner @form=capital @city=Dodoma
Додом(е|у) @role=object @form=capital @city=Dodoma
Додомой @role=agent @form=capital @city=Dodoma

[state code=UA form=name]
Украина
Украины @role=owner
Украин(е|у) @role=object
Украиной @role=agent
украинск* @form=adjective
украинц(ы|ев|ам|ами|ах) @form=people
(украинец|украинц(а|у|ем|е)|украинк(а|у|ой)) @form=people @number=one
Киев @form=capital @city=Kyiv
Киева @role=owner @form=capital @city=Kyiv
Киев(у|е) @role=object @form=capital @city=Kyiv
Киевом @role=agent @form=capital @city=Kyiv

[state code=UG form=name]
Уганда
Уганды @role=owner
Уганд(е|у) @role=object
Угандой @role=agent
угандийск* @form=adjective
угандийц(ы|ев|ам|ами|ах) @form=people
(угандиец|угандийц(а|у|ем|е)|угандийк(а|у|ой)) @form=people @number=one
Кампала @form=capital @city=Kampala
Кампалы @role=owner @form=capital @city=Kampala
Кампал(е|у) @role=object @form=capital @city=Kampala
Кампалой @role=agent @form=capital @city=Kampala

[state code=UY form=name]
Уругвай
Уругвая @role=owner
Уругва(ю|е) @role=object
Уругваем @role=agent
уругвайск* @form=adjective
уругвайц(ы|ев|ам|ами|ах) @form=people
(уругваец|уругвайц(а|у|ем|е)|уругвайк(а|у|ой)) @form=people @number=one
Монтевидео @form=capital @city=Montevideo

[state code=UZ form=name]
Узбекистан
Узбекистана @role=owner
Узбекистан(у|е) @role=object
Узбекистаном @role=agent
(узбекск*|узбекистанск*) @form=adjective
(узбек(и|ов|ам|ами|ах)|узбекистанц(ы|ев|ам|ами|ах)) @form=people
(узбек(|а|у|ом)|узбекистанец|узбекистанц(а|у|ем|е)|узбекистанк(а|у|ой)) @form=people @number=one
Ташкент @form=capital @city=Tashkent
Ташкента @role=owner @form=capital @city=Tashkent
Ташкент(у|е) @role=object @form=capital @city=Tashkent
Ташкентом @role=agent @form=capital @city=Tashkent

[state code=VA form=name]
(Ватикан|Святой Престол)
(Ватикана|Святого Престола) @role=owner
(Ватикан(у|е)|Святом(у Престолу| Престоле)) @role=object
(Ватиканом|Святым Престолом) @role=agent
ватиканск* @form=adjective

[state code=VE form=name]
Венесуэла
Венесуэлы @role=owner
Венесуэл(е|у) @role=object
Венесуэлой @role=agent
венесуэльск* @form=adjective
венесуэльц(ы|ев|ам|ами|ах) @form=people
(венесуэлец|венесуэльц(а|у|ем|е)|венесуэльк(а|у|ой)) @form=people @number=one
Каракас @form=capital @city=Caracas
Каракаса @role=owner @form=capital @city=Caracas
Каракас(у|е) @role=object @form=capital @city=Caracas
Каракасом @role=agent @form=capital @city=Caracas

[state code=VN form=name]
Вьетнам
Вьетнама @role=owner
Вьетнам(у|е) @role=object
Вьетнамом @role=agent
вьетнамск* @form=adjective
вьетнамц(ы|ев|ам|ами|ах) @form=people
(вьетнамец|вьетнамц(а|у|ем|е)|вьетнамк(а|у|ой)) @form=people @number=one
Ханой @form=capital @city=Hanoi
Ханоя @role=owner @form=capital @city=Hanoi
Хано(ю|е) @role=object @form=capital @city=Hanoi
Ханоем @role=agent @form=capital @city=Hanoi

[state code=VU form=name]
Вануату

[state code=XK form=name]
Косово
косовск* @form=adjective
косовар(ы|ов|ам|ами|ах) @form=people
косовар(|а|у|ом) @form=people @number=one
Приштина @form=capital @city=Pristina
Приштины @role=owner @form=capital @city=Pristina
Приштин(е|у) @role=object @form=capital @city=Pristina
Приштиной @role=agent @form=capital @city=Pristina

[state code=YE form=name]
Йемен
Йемена @role=owner
Йемен(у|е) @role=object
Йеменом @role=agent
йеменск* @form=adjective
йеменц(ы|ев|ам|ами|ах) @form=people
(йеменец|йеменц(а|у|ем|е)|йеменк(а|у|ой)) @form=people @number=one
Сана @form=capital @city=Sana'a
Саны @role=owner @form=capital @city=Sana'a
Сан(е|у) @role=object @form=capital @city=Sana'a
Саной @role=agent @form=capital @city=Sana'a

[state code=ZA form=name]
(ЮАР|Южная Африка|Южно-Африканская Республика)
(Южной Африки|Южно-Африканской Республики) @role=owner
(Южн(ой Африке|ую Африку)|Южно-Африканск(ой Республике|ую Республику)) @role=object
(Южной Африкой|Южно-Африканской Республикой) @role=agent
южноафриканск* @form=adjective
южноафриканц(ы|ев|ам|ами|ах) @form=people
(южноафриканец|южноафриканц(а|у|ем|е)|южноафриканк(а|у|ой)) @form=people @number=one
Претория @form=capital @city=Pretoria
Претории @role=owner @form=capital @city=Pretoria
Преторию @role=object @form=capital @city=Pretoria
Преторией @role=agent @form=capital @city=Pretoria

[state code=ZM form=name]
Замбия
Замбии @role=owner
Замбию @role=object
Замбией @role=agent
замбийск* @form=adjective
замбийц(ы|ев|ам|ами|ах) @form=people
(замбиец|замбийц(а|у|ем|е)|замбийк(а|у|ой)) @form=people @number=one
Лусака @form=capital @city=Lusaka
Лусаки @role=owner @form=capital @city=Lusaka
Лусак(е|у) @role=object @form=capital @city=Lusaka
Лусакой @role=agent @form=capital @city=Lusaka

[state code=ZW form=name]
Зимбабве
зимбабвийск* @form=adjective
зимбабвийц(ы|ев|ам|ами|ах) @form=people
(зимбабвиец|зимбабвийц(а|у|ем|е)|зимбабвийк(а|у|ой)) @form=people @number=one
Хараре @form=capital @city=Harare

# Cities that are no capitals but seats of posts.

[city code=RU]
Санкт Петербург(|а|у|ом|е) @name=Saint_Petersburg
Петербург(|а|у|ом|е) @name=Saint_Petersburg
Владивосток(|а|у|ом|е) @name=Vladivostok
Екатеринбург(|а|у|ом|е) @name=Yekaterinburg
Калининград(|а|у|ом|е) @name=Kaliningrad
Мурманск(|а|у|ом|е) @name=Murmansk
Новосибирск(|а|у|ом|е) @name=Novosibirsk
Псков(|а|у|ом|е) @name=Pskov
Казан(ь|и|ью) @name=Kazan
Ростове на Дону @name=Rostov-on-Don
Ростов на Дону @name=Rostov-on-Don
Краснодар(|а|у|ом|е) @name=Krasnodar
Хабаровск(|а|у|ом|е) @name=Khabarovsk
Иркутск(|а|у|ом|е) @name=Irkutsk
Самар(а|ы|е|у|ой) @name=Samara
Уф(а|ы|е|у|ой) @name=Ufa
Советск(|а|у|ом|е) @name=Sovetsk
Южно Сахалинске @name=Yuzhno-Sakhalinsk
Новороссийск(|а|у|ом|е) @name=Novorossiysk
Волгоград(|а|у|ом|е) @name=Volgograd
Воронеж(|а|у|ем|е) @name=Voronezh
Челябинск(|а|у|ом|е) @name=Chelyabinsk
Симферопол(ь|я|ю|ем|е) @name=Simferopol
Грозн(ый|ого|ому|ым|ом) @name=Grozny
Махачкал(а|ы|е|у|ой) @name=Makhachkala
Астрахан(ь|я|ю|ем|е) @name=Astrakhan
Оренбург(|а|у|ом|е) @name=Orenburg
Нижнем Новгороде @name=Nizhny_Novgorod
Находк(а|и|е|у|ой) @name=Nakhodka
Красноярск(|а|у|ом|е) @name=Krasnoyarsk
Петрозаводск(|а|у|ом|е) @name=Petrozavodsk

[city code=US]
Нью Йорк @name=New_York
Нью Йорке @name=New_York
Нью Йорка @name=New_York
Хьюстон(|а|у|ом|е) @name=Houston
Лос Анджелес @name=Los_Angeles
Лос Анджелесе @name=Los_Angeles
Сан Франциско @name=San_Francisco
Сиэтл(|а|у|ом|е) @name=Seattle
Чикаго @name=Chicago
Майами @name=Miami
Бостон(|а|у|ом|е) @name=Boston
Атлант(а|ы|е|у|ой) @name=Atlanta
Детройт(|а|у|ом|е) @name=Detroit

[city code=BE]
Антверпен(|а|у|ом|е) @name=Antwerp
Гент(|а|у|ом|е) @name=Ghent
Льеж(|а|у|ем|е) @name=Liege

[city code=DE]
Бонн(|а|у|ом|е) @name=Bonn
Франкфурт(|а|у|ом|е) @name=Frankfurt
Франкфурте на Майне @name=Frankfurt
Мюнхен(|а|у|ом|е) @name=Munich
Гамбург(|а|у|ом|е) @name=Hamburg
Лейпциг(|а|у|ом|е) @name=Leipzig
Дюссельдорф(|а|у|ом|е) @name=Düsseldorf
Штутгарт(|а|у|ом|е) @name=Stuttgart

[city code=FR]
Марсел(ь|я|ю|ем|е) @name=Marseille
Лион(|а|у|ом|е) @name=Lyon
Страсбург(|а|у|ом|е) @name=Strasbourg
Ницц(а|ы|е|у|ей) @name=Nice
Вильфранш(|а|у|ем|е) @name=Villefranche
Тулуз(а|ы|е|у|ой) @name=Toulouse
Лилл(ь|я|ю|ем|е) @name=Lille

[city code=IT]
Милан(|а|у|ом|е) @name=Milan
Гену(я|и|е|ю|ей) @name=Genoa
Палермо @name=Palermo
Неапол(ь|я|ю|ем|е) @name=Naples
Венеци(я|и|ю|ей) @name=Venice
Флоренци(я|и|ю|ей) @name=Florence

[city code=TR]
Стамбул(|а|у|ом|е) @name=Istanbul
Измир(|а|у|ом|е) @name=Izmir
Анталь(я|и|е|ю|ей) @name=Antalya
Трабзон(|а|у|ом|е) @name=Trabzon

[city code=CN]
Шанха(й|я|ю|ем|е) @name=Shanghai
Чэнду @name=Chengdu
Гуанчжоу @name=Guangzhou
Ухан(ь|я|ю|ем|е) @name=Wuhan
Шэньян(|а|у|ом|е) @name=Shenyang
Харбин(|а|у|ом|е) @name=Harbin
Чунцин(|а|у|ом|е) @name=Chongqing

[city code=IN]
Мумбаи @name=Mumbai
Чандигарх(|а|у|ом|е) @name=Chandigarh
Бангалор(|а|у|ом|е) @name=Bengaluru
Калькутт(а|ы|е|у|ой) @name=Kolkata
Хайдарабад(|а|у|ом|е) @name=Hyderabad
Ченнаи @name=Chennai
Бенгалуру @name=Bengaluru

[city code=CA]
Монреал(ь|я|ю|ем|е) @name=Montreal
Торонто @name=Toronto
Ванкувер(|а|у|ом|е) @name=Vancouver

[city code=JP]
Саппоро @name=Sapporo
Осак(а|и|е|у|ой) @name=Osaka
Ниигат(а|ы|е|у|ой) @name=Niigata
Хакодате @name=Hakodate

[city code=PL]
Познан(ь|и|ью) @name=Poznan
Краков(|а|у|ом|е) @name=Krakow
Гданьск(|а|у|ом|е) @name=Gdansk
Щецин(|а|у|ом|е) @name=Szczecin
Вроцлав(|а|у|ом|е) @name=Wroclaw
Белосток(|а|у|ом|е) @name=Bialystok
Люблин(|а|у|ом|е) @name=Lublin

[city code=CZ]
Брно @name=Brno
Карловы Вары @name=Karlovy_Vary
Карловых Варах @name=Karlovy_Vary
Острав(а|ы|е|у|ой) @name=Ostrava

[city code=SK]
Кошице @name=Kosice

[city code=UA]
Одесс(а|ы|е|у|ой) @name=Odesa
Львов(|а|у|ом|е) @name=Lviv
Харьков(|а|у|ом|е) @name=Kharkiv
Ужгород(|а|у|ом|е) @name=Uzhhorod
Берегове @name=Berehove
Берегово @name=Berehove
Берегова @name=Berehove
Черновцах @name=Chernivtsi
Черновцы @name=Chernivtsi
Днепре @name=Dnipro
Луцк(|а|у|ом|е) @name=Lutsk
Донецк(|а|у|ом|е) @name=Donetsk
Луганск(|а|у|ом|е) @name=Luhansk
Николаев(|а|у|ом|е) @name=Mykolaiv
Херсон(|а|у|ом|е) @name=Kherson

[city code=GB]
Эдинбург(|а|у|ом|е) @name=Edinburgh
Манчестер(|а|у|ом|е) @name=Manchester
Бирмингем(|а|у|ом|е) @name=Birmingham
Белфаст(|а|у|ом|е) @name=Belfast

[city code=IL]
Тель Авив @name=Tel_Aviv
Тель Авиве @name=Tel_Aviv
Тель Авива @name=Tel_Aviv
Тель Авиву @name=Tel_Aviv
Хайф(а|ы|е|у|ой) @name=Haifa
Эйлат(|а|у|ом|е) @name=Eilat

[city code=AE]
Дуба(й|я|ю|ем|е) @name=Dubai

[city code=PK]
Карачи @name=Karachi
Лахор(|а|у|ом|е) @name=Lahore
Пешавар(|а|у|ом|е) @name=Peshawar

[city code=BR]
Рио де Жанейро @name=Rio_de_Janeiro
Сан Паулу @name=Sao_Paulo
Бразили(а|ы|е|у|ой) @name=Brasilia

[city code=AU]
Сидне(й|я|ю|ем|е) @name=Sydney
Мельбурн(|а|у|ом|е) @name=Melbourne

[city code=ES]
Барселон(а|ы|е|у|ой) @name=Barcelona

[city code=SO]
Харгейс(а|ы|е|у|ой) @name=Hargeisa
Гароуэ @name=Garowe
Гарове @name=Garowe

[city code=LT]
Клайпед(а|ы|е|у|ой) @name=Klaipeda
Каунас(|а|у|ом|е) @name=Kaunas

[city code=LV]
Даугавпилс(|а|у|ом|е) @name=Daugavpils
Лиепа(я|и|е|ю|ей) @name=Liepaja

[city code=EE]
Нарв(а|ы|е|у|ой) @name=Narva
Тарту @name=Tartu

[city code=AT]
Зальцбург(|а|у|ом|е) @name=Salzburg
Грац(|а|у|ем|е) @name=Graz

[city code=BY]
Брест(|а|у|ом|е) @name=Brest
Гродно @name=Grodno
Гомел(ь|я|ю|ем|е) @name=Gomel
Витебск(|а|у|ом|е) @name=Vitebsk
Могилев(|а|у|ом|е) @name=Mogilev

[city code=SE]
Гетеборг(|а|у|ом|е) @name=Gothenburg
Мальме @name=Malmo

[city code=NO]
Киркенес(|а|у|ом|е) @name=Kirkenes
Берген(|а|у|ом|е) @name=Bergen
Баренцбург(|а|у|ом|е) @name=Barentsburg

[city code=FI]
Турку @name=Turku
Лаппеенрант(а|ы|е|у|ой) @name=Lappeenranta
Мариехамн(|а|у|ом|е) @name=Mariehamn

[city code=BG]
Варн(а|ы|е|у|ой) @name=Varna
Русе @name=Ruse
Пловдив(|а|у|ом|е) @name=Plovdiv
Бургас(|а|у|ом|е) @name=Burgas

[city code=RO]
Констанц(а|ы|е|у|ей) @name=Constanta
Ясс(ы||ам|ами|ах) @name=Iasi
Клуж @name=Cluj-Napoca

[city code=MD]
Бельц(ы||ам|ами|ах) @name=Balti
Комрат(|а|у|ом|е) @name=Comrat
Тираспол(ь|я|ю|ем|е) @name=Tiraspol

[city code=GR]
Салоники @name=Thessaloniki
Салониках @name=Thessaloniki
Салоник @name=Thessaloniki

[city code=RS]
Ниш @name=Nis
Нови Сад(|а|у|ом|е) @name=Novi_Sad

[city code=HR]
Сплит(|а|у|ом|е) @name=Split

[city code=BA]
Баня Лука @name=Banja_Luka
Баня Луке @name=Banja_Luka
Мостар(|а|у|ом|е) @name=Mostar

[city code=GE]
Батуми @name=Batumi
Кутаиси @name=Kutaisi

[city code=AM]
Гюмри @name=Gyumri
Капан(|а|у|ом|е) @name=Kapan

[city code=AZ]
Гяндж(а|и|е|у|ей) @name=Ganja
Нахичеван(ь|и|ью) @name=Nakhchivan

[city code=KZ]
Алматы @name=Almaty
Алма Ате @name=Almaty
Алма Ата @name=Almaty
Караганд(а|ы|е|у|ой) @name=Karaganda
Актау @name=Aktau
Уральск(|а|у|ом|е) @name=Oral
Шымкент(|а|у|ом|е) @name=Shymkent
Усть Каменогорске @name=Oskemen

[city code=KG]
Ош @name=Osh
Оше @name=Osh
Оша @name=Osh

[city code=TJ]
Худжанд(|а|у|ом|е) @name=Khujand
Хорог @name=Khorog

[city code=UZ]
Самарканд(|а|у|ом|е) @name=Samarkand
Термезе @name=Termez
Термез(|а|у|ом|е) @name=Termez
Бухар(а|ы|е|у|ой) @name=Bukhara

[city code=TM]
Мары @name=Mary
Туркменабат(|а|у|ом|е) @name=Turkmenabat
Туркменабад(|а|у|ом|е) @name=Turkmenabat
Туркменбаши @name=Turkmenbasy

[city code=TZ]
Мванз(а|ы|е|у|ой) @name=Mwanza
Занзибар(|а|у|ом|е) @name=Zanzibar

[city code=NA]
Уолфиш Бей @name=Walvis_Bay
Уолфиш Бее @name=Walvis_Bay

[city code=SA]
Джидд(а|ы|е|у|ой) @name=Jeddah

[city code=IR]
Мешхед(|а|у|ом|е) @name=Mashhad
Тебриз(|а|у|ом|е) @name=Tabriz
Исфахан(|а|у|ом|е) @name=Isfahan
Реште @name=Rasht
Шираз(|а|у|ом|е) @name=Shiraz

[city code=VN]
Хошимин(|а|у|ом|е) @name=Ho_Chi_Minh_City

[city code=AF]
Герат(|а|у|ом|е) @name=Herat
Мазари Шарифе @name=Mazar-i-Sharif
Кандагар(|а|у|ом|е) @name=Kandahar
Джелалабад(|а|у|ом|е) @name=Jalalabad

[city code=IQ]
Эрбиль @name=Erbil
Эрбил(ь|я|ю|ем|е) @name=Erbil
Баср(а|ы|е|у|ой) @name=Basra
Мосуле @name=Mosul

[city code=SY]
Алеппо @name=Aleppo
Латаки(я|и|ю|ей) @name=Latakia

[city code=EG]
Александри(я|и|ю|ей) @name=Alexandria

[city code=LY]
Бенгази @name=Benghazi

[city code=MA]
Касабланк(а|и|е|у|ой) @name=Casablanca

[city code=DZ]
Оран(|а|у|ом|е) @name=Oran

[city code=NG]
Лагос(|а|у|ом|е) @name=Lagos
Кано @name=Kano

[city code=ZA]
Кейптаун(|а|у|ом|е) @name=Cape_Town
Йоханнесбург(|а|у|ом|е) @name=Johannesburg
Дурбан(|а|у|ом|е) @name=Durban

[city code=KE]
Момбас(а|ы|е|у|ой) @name=Mombasa

[city code=MX]
Гвадалахар(а|ы|е|у|ой) @name=Guadalajara
Монтерре(й|я|ю|ем|е) @name=Monterrey

[city code=CO]
Картахен(а|ы|е|у|ой) @name=Cartagena

[city code=VE]
Маракайбо @name=Maracaibo

[city code=KR]
Пусан(|а|у|ом|е) @name=Busan

[city code=ID]
Денпасар(|а|у|ом|е) @name=Denpasar

[city code=MM]
Мандала(й|я|ю|ем|е) @name=Mandalay

