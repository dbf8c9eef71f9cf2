# Known organisations: bodies between states, armed groups, parties, agencies and outlets, companies, clubs.
# kind: IGO NGO GOV MIL REB PTY MED COM; sector: of PLOVER where one fits; country: alpha-3, or UNO EUR IGO NGO.

entry: الأمم المتحدة
class: org
kind: IGO
sector: IGO
country: UNO
en: United Nations
forms: الأمم المتحدة | منظمة الأمم المتحدة | هيئة الأمم المتحدة

entry: مجلس الأمن الدولي
class: org
kind: IGO
sector: IGO
country: UNO
en: UN Security Council
forms: مجلس الأمن الدولي | مجلس الأمن التابع للأمم المتحدة

entry: الجمعية العامة للأمم المتحدة
class: org
kind: IGO
sector: IGO
country: UNO
en: UN General Assembly
forms: الجمعية العامة للأمم المتحدة | الجمعية العامة

entry: منظمة الأمم المتحدة للطفولة
class: org
kind: IGO
sector: IGO
country: UNO
en: UNICEF
forms: منظمة الأمم المتحدة للطفولة | اليونيسف | يونيسف | اليونيسيف | يونيسيف

entry: منظمة الأمم المتحدة للتربية والعلم والثقافة
class: org
kind: IGO
sector: IGO
country: UNO
en: UNESCO
forms: منظمة الأمم المتحدة للتربية والعلم والثقافة | اليونسكو | يونسكو | اليونيسكو

entry: المفوضية السامية للأمم المتحدة لشؤون اللاجئين
class: org
kind: IGO
sector: IGO
country: UNO
en: UNHCR
forms: المفوضية السامية للأمم المتحدة لشؤون اللاجئين | مفوضية اللاجئين | المفوضية السامية لشؤون اللاجئين
forms: المفوضية العليا للاجئين | مفوضية الأمم المتحدة لشؤون اللاجئين | المفوضية العليا لشؤون اللاجئين

entry: مفوضية الأمم المتحدة لحقوق الإنسان
class: org
kind: IGO
sector: IGO
country: UNO
en: OHCHR
forms: مفوضية الأمم المتحدة لحقوق الإنسان | المفوضية السامية لحقوق الإنسان
forms: المفوضية السامية للأمم المتحدة لحقوق الإنسان | مفوضية حقوق الإنسان

entry: الأونروا
class: org
kind: IGO
sector: IGO
country: UNO
en: UNRWA
forms: الأونروا | أونروا | وكالة غوث وتشغيل اللاجئين | وكالة غوث وتشغيل اللاجئين الفلسطينيين

entry: منظمة الصحة العالمية
class: org
kind: IGO
sector: IGO
country: UNO
en: WHO
forms: منظمة الصحة العالمية | الصحة العالمية

entry: برنامج الأغذية العالمي
class: org
kind: IGO
sector: IGO
country: UNO
en: WFP
forms: برنامج الأغذية العالمي | برنامج الغذاء العالمي

entry: منظمة الأغذية والزراعة
class: org
kind: IGO
sector: IGO
country: UNO
en: FAO
forms: منظمة الأغذية والزراعة | الفاو الأممية | منظمة الأغذية والزراعة للأمم المتحدة

entry: مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية
class: org
kind: IGO
sector: IGO
country: UNO
en: OCHA
forms: مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية | أوتشا | مكتب تنسيق الشؤون الإنسانية

entry: الوكالة الدولية للطاقة الذرية
class: org
kind: IGO
sector: IGO
country: UNO
en: IAEA
forms: الوكالة الدولية للطاقة الذرية | وكالة الطاقة الذرية

entry: برنامج الأمم المتحدة الإنمائي
class: org
kind: IGO
sector: IGO
country: UNO
en: UNDP
forms: برنامج الأمم المتحدة الإنمائي

entry: اليونيفيل
class: org
kind: IGO
sector: IGO
country: UNO
en: UNIFIL
forms: اليونيفيل | يونيفيل | قوات اليونيفيل

entry: مجلس حقوق الإنسان
class: org
kind: IGO
sector: IGO
country: UNO
en: UN Human Rights Council
forms: مجلس حقوق الإنسان | مجلس حقوق الإنسان التابع للأمم المتحدة

entry: محكمة العدل الدولية
class: org
kind: IGO
sector: IGO
country: UNO
en: ICJ
forms: محكمة العدل الدولية

entry: بعثة الأمم المتحدة للدعم في ليبيا
class: org
kind: IGO
sector: IGO
country: UNO
en: UNSMIL
forms: بعثة الأمم المتحدة للدعم في ليبيا

entry: المنظمة الدولية للهجرة
class: org
kind: IGO
sector: IGO
country: IGO
en: IOM
forms: المنظمة الدولية للهجرة | منظمة الهجرة الدولية

entry: المحكمة الجنائية الدولية
class: org
kind: IGO
sector: IGO
country: IGO
en: ICC
forms: المحكمة الجنائية الدولية | الجنائية الدولية

entry: البنك الدولي
class: org
kind: IGO
sector: IGO
country: IGO
en: World Bank
forms: البنك الدولي

entry: صندوق النقد الدولي
class: org
kind: IGO
sector: IGO
country: IGO
en: IMF
forms: صندوق النقد الدولي

entry: منظمة التجارة العالمية
class: org
kind: IGO
sector: IGO
country: IGO
en: WTO
forms: منظمة التجارة العالمية

entry: الإنتربول
class: org
kind: IGO
sector: IGO
country: IGO
en: Interpol
forms: الإنتربول | الإنتربول الدولي

entry: منظمة حظر الأسلحة الكيميائية
class: org
kind: IGO
sector: IGO
country: IGO
en: OPCW
forms: منظمة حظر الأسلحة الكيميائية | منظمة حظر الأسلحة الكيماوية

entry: أوبك
class: org
kind: IGO
sector: IGO
country: IGO
en: OPEC
forms: أوبك | منظمة أوبك | منظمة الدول المصدرة للنفط | منظمة البلدان المصدرة للبترول | أوبك+ | أوبك بلس

entry: الاتحاد الأوروبي
class: org
kind: IGO
sector: IGO
country: EUR
en: European Union
forms: الاتحاد الأوروبي | الاتحاد الأوربي

entry: المفوضية الأوروبية
class: org
kind: IGO
sector: IGO
country: EUR
en: European Commission
forms: المفوضية الأوروبية

entry: البرلمان الأوروبي
class: org
kind: IGO
sector: IGO
country: EUR
en: European Parliament
forms: البرلمان الأوروبي

entry: المجلس الأوروبي
class: org
kind: IGO
sector: IGO
country: EUR
en: European Council
forms: المجلس الأوروبي | مجلس أوروبا

entry: البنك المركزي الأوروبي
class: org
kind: IGO
sector: IGO
country: EUR
en: European Central Bank
forms: البنك المركزي الأوروبي | المركزي الأوروبي

entry: يوروبول
class: org
kind: IGO
sector: IGO
country: EUR
en: Europol
forms: يوروبول | اليوروبول

entry: حلف شمال الأطلسي
class: org
kind: IGO
sector: IGO
country: IGO
en: NATO
forms: حلف شمال الأطلسي | حلف الناتو | الناتو | ناتو | حلف الأطلسي | الحلف الأطلسي

entry: منظمة معاهدة الأمن الجماعي
class: org
kind: IGO
sector: IGO
country: IGO
en: CSTO
forms: منظمة معاهدة الأمن الجماعي | معاهدة الأمن الجماعي | منظمة الأمن الجماعي

entry: رابطة الدول المستقلة
class: org
kind: IGO
sector: IGO
country: IGO
en: CIS
forms: رابطة الدول المستقلة

entry: منظمة شنغهاي للتعاون
class: org
kind: IGO
sector: IGO
country: IGO
en: SCO
forms: منظمة شنغهاي للتعاون | منظمة شنغهاي | منظمة شانغهاي للتعاون

entry: الاتحاد الاقتصادي الأوراسي
class: org
kind: IGO
sector: IGO
country: IGO
en: EAEU
forms: الاتحاد الاقتصادي الأوراسي

entry: منظمة الدول التركية
class: org
kind: IGO
sector: IGO
country: IGO
en: Turkic Council
forms: منظمة الدول التركية | المجلس التركي | منظمة الدول الناطقة بالتركية

entry: منظمة الأمن والتعاون في أوروبا
class: org
kind: IGO
sector: IGO
country: IGO
en: OSCE
forms: منظمة الأمن والتعاون في أوروبا

entry: جامعة الدول العربية
class: org
kind: IGO
sector: IGO
country: IGO
en: Arab League
forms: جامعة الدول العربية | الجامعة العربية

entry: مجلس التعاون لدول الخليج العربية
class: org
kind: IGO
sector: IGO
country: IGO
en: GCC
forms: مجلس التعاون لدول الخليج العربية | مجلس التعاون الخليجي | مجلس التعاون

entry: منظمة التعاون الإسلامي
class: org
kind: IGO
sector: IGO
country: IGO
en: OIC
forms: منظمة التعاون الإسلامي | منظمة المؤتمر الإسلامي

entry: الاتحاد الأفريقي
class: org
kind: IGO
sector: IGO
country: IGO
en: African Union
forms: الاتحاد الأفريقي

entry: إيكواس
class: org
kind: IGO
sector: IGO
country: IGO
en: ECOWAS
forms: إيكواس | المجموعة الاقتصادية لدول غرب أفريقيا

entry: إيغاد
class: org
kind: IGO
sector: IGO
country: IGO
en: IGAD
forms: إيغاد | الإيغاد | منظمة إيغاد

entry: رابطة آسيان
class: org
kind: IGO
sector: IGO
country: IGO
en: ASEAN
forms: رابطة آسيان | آسيان | رابطة دول جنوب شرق آسيا

entry: مجموعة العشرين
class: org
kind: IGO
sector: IGO
country: IGO
en: G20
forms: مجموعة العشرين

entry: مجموعة السبع
class: org
kind: IGO
sector: IGO
country: IGO
en: G7
forms: مجموعة السبع | مجموعة الدول السبع

entry: بريكس
class: org
kind: IGO
sector: IGO
country: IGO
en: BRICS
forms: بريكس | مجموعة بريكس | البريكس

entry: اتحاد المغرب العربي
class: org
kind: IGO
sector: IGO
country: IGO
en: Arab Maghreb Union
forms: اتحاد المغرب العربي

entry: التحالف العربي
class: org
kind: IGO
sector: IGO
country: IGO
en: Arab Coalition
forms: التحالف العربي | التحالف بقيادة السعودية | تحالف دعم الشرعية

entry: التحالف (ضعيف)
class: org
kind: IGO
sector: IGO
country: IGO
en: Arab Coalition
weak: yes
forms: التحالف

entry: التحالف الدولي
class: org
kind: IGO
sector: IGO
country: IGO
en: International Coalition
forms: التحالف الدولي | التحالف الدولي ضد داعش

entry: منظمة التعاون الاقتصادي والتنمية
class: org
kind: IGO
sector: IGO
country: IGO
en: OECD
forms: منظمة التعاون الاقتصادي والتنمية | منظمة التعاون والتنمية الاقتصادية

entry: اللجنة الدولية للصليب الأحمر
class: org
kind: IGO
sector: IGO
country: IGO
en: ICRC
forms: اللجنة الدولية للصليب الأحمر | الصليب الأحمر الدولي | الصليب الأحمر

entry: الهلال الأحمر
class: org
kind: IGO
sector: IGO
country: IGO
en: Red Crescent
forms: الهلال الأحمر | الهلال الأحمر العربي السوري | الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر

entry: منظمة العفو الدولية
class: org
kind: NGO
sector: NGO
country: NGO
en: Amnesty International
forms: منظمة العفو الدولية | العفو الدولية | أمنستي

entry: هيومن رايتس ووتش
class: org
kind: NGO
sector: NGO
country: NGO
en: Human Rights Watch
forms: هيومن رايتس ووتش | هيومان رايتس ووتش | هيومن رايتس ووش | منظمة هيومن رايتس ووتش

entry: مراسلون بلا حدود
class: org
kind: NGO
sector: NGO
country: NGO
en: Reporters Without Borders
forms: مراسلون بلا حدود | منظمة مراسلون بلا حدود

entry: أطباء بلا حدود
class: org
kind: NGO
sector: NGO
country: NGO
en: Doctors Without Borders
forms: أطباء بلا حدود | منظمة أطباء بلا حدود

entry: أنقذوا الأطفال
class: org
kind: NGO
sector: NGO
country: NGO
en: Save the Children
forms: أنقذوا الأطفال | منظمة إنقاذ الطفل

entry: أوكسفام
class: org
kind: NGO
sector: NGO
country: NGO
en: Oxfam
forms: أوكسفام | منظمة أوكسفام

entry: المرصد السوري لحقوق الإنسان
class: org
kind: NGO
sector: NGO
country: SYR
en: Syrian Observatory for Human Rights
forms: المرصد السوري لحقوق الإنسان | المرصد السوري

entry: الخوذ البيضاء
class: org
kind: NGO
sector: NGO
country: SYR
en: White Helmets
forms: الخوذ البيضاء | الدفاع المدني السوري

entry: مصلحة الجمارك
class: org
kind: GOV
sector: GOV
en: Customs
forms: مصلحة الجمارك | إدارة الجمارك

entry: مصلحة السجون
class: org
kind: GOV
sector: GOV
en: Prisons
forms: مصلحة السجون | إدارة السجون

entry: مصلحة الضرائب
class: org
kind: GOV
sector: GOV
en: Taxes
forms: مصلحة الضرائب

entry: غرينبيس
class: org
kind: NGO
sector: NGO
country: NGO
en: Greenpeace
forms: غرينبيس | منظمة غرينبيس

entry: لجنة حماية الصحفيين
class: org
kind: NGO
sector: NGO
country: NGO
en: Committee to Protect Journalists
forms: لجنة حماية الصحفيين | لجنة حماية الصحافيين

entry: الفيفا
class: org
kind: NGO
sector: NGO
country: NGO
en: FIFA
forms: الفيفا | فيفا | الاتحاد الدولي لكرة القدم

entry: اليويفا
class: org
kind: NGO
sector: NGO
country: NGO
en: UEFA
forms: اليويفا | يويفا | الاتحاد الأوروبي لكرة القدم

entry: الكاف الأفريقي
class: org
kind: NGO
sector: NGO
country: NGO
en: CAF
forms: الكاف الأفريقي | الاتحاد الأفريقي لكرة القدم

entry: اللجنة الأولمبية الدولية
class: org
kind: NGO
sector: NGO
country: NGO
en: IOC
forms: اللجنة الأولمبية الدولية

entry: البيت الأبيض
class: org
kind: GOV
sector: GOV
country: USA
en: White House
forms: البيت الأبيض

entry: البنتاغون
class: org
kind: GOV
sector: GOV
country: USA
en: Pentagon
forms: البنتاغون | البنتاجون | وزارة الدفاع الأمريكية | وزارة الدفاع الأميركية

entry: الكونغرس
class: org
kind: GOV
sector: GOV
country: USA
en: US Congress
forms: الكونغرس | الكونجرس | الكونغرس الأمريكي | الكونغرس الأميركي

entry: وكالة الاستخبارات المركزية
class: org
kind: GOV
sector: GOV
country: USA
en: CIA
forms: وكالة الاستخبارات المركزية | وكالة المخابرات المركزية | السي آي إيه | سي آي إيه

entry: مكتب التحقيقات الفدرالي
class: org
kind: GOV
sector: GOV
country: USA
en: FBI
forms: مكتب التحقيقات الفدرالي | مكتب التحقيقات الفيدرالي | مكتب التحقيقات الاتحادي | إف بي آي

entry: مجلس الاحتياطي الاتحادي
class: org
kind: GOV
sector: GOV
country: USA
en: US Federal Reserve
forms: مجلس الاحتياطي الاتحادي | الاحتياطي الفدرالي | الاحتياطي الفيدرالي

entry: القيادة المركزية الأمريكية
class: org
kind: GOV
sector: GOV
country: USA
en: CENTCOM
forms: القيادة المركزية الأمريكية | القيادة المركزية الأميركية | سنتكوم

entry: ناسا
class: org
kind: GOV
sector: GOV
country: USA
en: NASA
forms: ناسا | وكالة ناسا

entry: الكرملين
class: org
kind: GOV
sector: GOV
country: RUS
en: Kremlin
forms: الكرملين | كرملين

entry: مجلس الدوما
class: org
kind: GOV
sector: GOV
country: RUS
en: State Duma
forms: مجلس الدوما | الدوما | الدوما الروسي

entry: جهاز الأمن الفدرالي الروسي
class: org
kind: GOV
sector: GOV
country: RUS
en: FSB
forms: جهاز الأمن الفدرالي الروسي | جهاز الأمن الفيدرالي

entry: فاغنر
class: org
kind: MIL
sector: MIL
country: RUS
en: Wagner Group
forms: فاغنر | مجموعة فاغنر | فاجنر | قوات فاغنر

entry: الإليزيه
class: org
kind: GOV
sector: GOV
country: FRA
en: Elysee
forms: الإليزيه | قصر الإليزيه

entry: داونينغ ستريت
class: org
kind: GOV
sector: GOV
country: GBR
en: Downing Street
forms: داونينغ ستريت

entry: الكنيست
class: org
kind: GOV
sector: GOV
country: ISR
en: Knesset
forms: الكنيست | كنيست

entry: الموساد
class: org
kind: GOV
sector: GOV
country: ISR
en: Mossad
forms: الموساد | موساد

entry: الشاباك
class: org
kind: GOV
sector: GOV
country: ISR
en: Shin Bet
forms: الشاباك | شاباك | شين بيت

entry: الليكود
class: org
kind: GOV
sector: GOV
country: ISR
en: Likud
forms: الليكود | حزب الليكود

entry: البوندستاغ
class: org
kind: GOV
sector: GOV
country: DEU
en: Bundestag
forms: البوندستاغ | بوندستاغ

entry: الحرس الثوري
class: org
kind: GOV
sector: GOV
country: IRN
en: Revolutionary Guards
forms: الحرس الثوري | الحرس الثوري الإيراني

entry: فيلق القدس
class: org
kind: GOV
sector: GOV
country: IRN
en: Quds Force
forms: فيلق القدس

entry: الديوان الملكي
class: org
kind: GOV
sector: GOV
country: SAU
en: Saudi Royal Court
forms: الديوان الملكي | الديوان الملكي السعودي

entry: لجنة الأمن القومي
class: org
kind: GOV
sector: GOV
country: KAZ
en: KNB
forms: لجنة الأمن القومي | لجنة الأمن الوطني | لجنة الأمن الوطنية | لجنة الأمن القومي الكازاخستانية

entry: داعش
class: org
kind: REB
sector: REB
country: IGO
en: Islamic State
forms: داعش | تنظيم الدولة الإسلامية | الدولة الإسلامية | تنظيم الدولة | الدولة الإسلامية في العراق والشام

entry: تنظيم القاعدة
class: org
kind: REB
sector: REB
country: IGO
en: Al-Qaeda
forms: تنظيم القاعدة | تنظيم القاعدة في جزيرة العرب | القاعدة في جزيرة العرب | القاعدة في بلاد المغرب

entry: القاعدة (ضعيف)
class: org
kind: REB
sector: REB
country: IGO
en: Al-Qaeda
weak: yes
forms: القاعدة

entry: جبهة النصرة
class: org
kind: REB
sector: REB
country: SYR
en: Nusra Front
forms: جبهة النصرة | النصرة

entry: هيئة تحرير الشام
class: org
kind: REB
sector: REB
country: SYR
en: Hayat Tahrir al-Sham
forms: هيئة تحرير الشام | تحرير الشام

entry: الجيش السوري الحر
class: org
kind: REB
sector: REB
country: SYR
en: Free Syrian Army
forms: الجيش السوري الحر | الجيش الحر

entry: قوات سوريا الديمقراطية
class: org
kind: REB
sector: REB
country: SYR
en: SDF
forms: قوات سوريا الديمقراطية | قسد | قوات سوريا الديموقراطية

entry: وحدات حماية الشعب
class: org
kind: REB
sector: REB
country: SYR
en: YPG
forms: وحدات حماية الشعب | وحدات حماية الشعب الكردية

entry: أحرار الشام
class: org
kind: REB
sector: REB
country: SYR
en: Ahrar al-Sham
forms: أحرار الشام | حركة أحرار الشام

entry: جيش الإسلام
class: org
kind: REB
sector: REB
country: SYR
en: Jaish al-Islam
forms: جيش الإسلام

entry: حزب العمال الكردستاني
class: org
kind: REB
sector: REB
country: TUR
en: PKK
forms: حزب العمال الكردستاني | العمال الكردستاني | بي كا كا | بي كي كي

entry: حزب العدالة والتنمية
class: org
kind: PTY
sector: PTY
country: TUR
en: AKP
forms: حزب العدالة والتنمية | العدالة والتنمية

entry: حزب الشعب الجمهوري
class: org
kind: PTY
sector: PTY
country: TUR
en: CHP
forms: حزب الشعب الجمهوري

entry: حزب الشعوب الديمقراطي
class: org
kind: PTY
sector: PTY
country: TUR
en: HDP
forms: حزب الشعوب الديمقراطي

entry: حماس
class: org
kind: REB
sector: REB
country: PSE
en: Hamas
forms: حماس | حركة حماس | حركة المقاومة الإسلامية

entry: الجهاد الإسلامي
class: org
kind: REB
sector: REB
country: PSE
en: Islamic Jihad
forms: الجهاد الإسلامي | حركة الجهاد الإسلامي

entry: حركة فتح
class: org
kind: PTY
sector: PTY
country: PSE
en: Fatah
forms: حركة فتح

entry: فتح (ضعيف)
class: org
kind: PTY
sector: PTY
country: PSE
en: Fatah
weak: yes
forms: فتح

entry: كتائب القسام
class: org
kind: REB
sector: REB
country: PSE
en: Qassam Brigades
forms: كتائب القسام | كتائب عز الدين القسام | القسام

entry: سرايا القدس
class: org
kind: REB
sector: REB
country: PSE
en: Saraya al-Quds
forms: سرايا القدس

entry: منظمة التحرير الفلسطينية
class: org
kind: GOV
sector: GOV
country: PSE
en: PLO
forms: منظمة التحرير الفلسطينية | منظمة التحرير

entry: السلطة الفلسطينية
class: org
kind: GOV
sector: GOV
country: PSE
en: Palestinian Authority
forms: السلطة الفلسطينية | السلطة الوطنية الفلسطينية

entry: حزب الله
class: org
kind: REB
sector: REB
country: LBN
en: Hezbollah
forms: حزب الله | حزب الله اللبناني

entry: حركة أمل
class: org
kind: PTY
sector: PTY
country: LBN
en: Amal Movement
forms: حركة أمل

entry: القوات اللبنانية
class: org
kind: PTY
sector: PTY
country: LBN
en: Lebanese Forces
forms: القوات اللبنانية

entry: التيار الوطني الحر
class: org
kind: PTY
sector: PTY
country: LBN
en: Free Patriotic Movement
forms: التيار الوطني الحر

entry: تيار المستقبل
class: org
kind: PTY
sector: PTY
country: LBN
en: Future Movement
forms: تيار المستقبل

entry: حزب الكتائب
class: org
kind: PTY
sector: PTY
country: LBN
en: Kataeb
forms: حزب الكتائب

entry: جماعة الحوثي
class: org
kind: REB
sector: REB
country: YEM
en: Houthis
forms: جماعة الحوثي | أنصار الله | ميليشيا الحوثي | مليشيا الحوثي | مليشيات الحوثي | ميليشيات الحوثي
forms: جماعة أنصار الله

entry: المجلس الانتقالي الجنوبي
class: org
kind: REB
sector: REB
country: YEM
en: Southern Transitional Council
forms: المجلس الانتقالي الجنوبي | المجلس الانتقالي

entry: المقاومة الشعبية
class: org
kind: REB
sector: REB
country: YEM
en: Popular Resistance
forms: المقاومة الشعبية

entry: المقاومة (ضعيف)
class: org
kind: REB
sector: REB
country: YEM
en: Popular Resistance
weak: yes
forms: المقاومة

entry: قوات الطوارئ
class: org
kind: MIL
sector: MIL
country: SAU
en: Emergency Forces
forms: قوات الطوارئ | قوات الطوارئ الخاصة

entry: قوات حرس الحدود
class: org
kind: MIL
sector: MIL
en: Border Guard
forms: قوات حرس الحدود | حرس الحدود

entry: حزب الإصلاح اليمني
class: org
kind: PTY
sector: PTY
country: YEM
en: Islah
forms: حزب الإصلاح اليمني | حزب الإصلاح | التجمع اليمني للإصلاح

entry: المؤتمر الشعبي العام
class: org
kind: PTY
sector: PTY
country: YEM
en: General People's Congress
forms: المؤتمر الشعبي العام | حزب المؤتمر الشعبي العام

entry: طالبان
class: org
kind: REB
sector: REB
country: AFG
en: Taliban
forms: طالبان | حركة طالبان

entry: شبكة حقاني
class: org
kind: REB
sector: REB
country: AFG
en: Haqqani Network
forms: شبكة حقاني

entry: طالبان باكستان
class: org
kind: REB
sector: REB
country: PAK
en: Pakistani Taliban
forms: طالبان باكستان | حركة طالبان الباكستانية

entry: الحشد الشعبي
class: org
kind: REB
sector: REB
country: IRQ
en: Popular Mobilization Forces
forms: الحشد الشعبي | هيئة الحشد الشعبي | قوات الحشد الشعبي

entry: الحشد (ضعيف)
class: org
kind: REB
sector: REB
country: IRQ
en: Popular Mobilization Forces
weak: yes
forms: الحشد

entry: كتائب حزب الله
class: org
kind: REB
sector: REB
country: IRQ
en: Kataib Hezbollah
forms: كتائب حزب الله | حزب الله العراقي

entry: عصائب أهل الحق
class: org
kind: REB
sector: REB
country: IRQ
en: Asaib Ahl al-Haq
forms: عصائب أهل الحق

entry: التيار الصدري
class: org
kind: PTY
sector: PTY
country: IRQ
en: Sadrist Movement
forms: التيار الصدري

entry: البيشمركة
class: org
kind: MIL
sector: MIL
country: IRQ
en: Peshmerga
forms: البيشمركة | قوات البيشمركة | البشمركة

entry: حركة الشباب
class: org
kind: REB
sector: REB
country: SOM
en: Al-Shabaab
forms: حركة الشباب | حركة الشباب الصومالية | حركة الشباب المجاهدين

entry: بوكو حرام
class: org
kind: REB
sector: REB
country: NGA
en: Boko Haram
forms: بوكو حرام | جماعة بوكو حرام

entry: قوات الدعم السريع
class: org
kind: REB
sector: REB
country: SDN
en: Rapid Support Forces
forms: قوات الدعم السريع | الدعم السريع

entry: مجلس السيادة
class: org
kind: GOV
sector: GOV
country: SDN
en: Sovereignty Council
forms: مجلس السيادة | مجلس السيادة الانتقالي

entry: قوى الحرية والتغيير
class: org
kind: REB
sector: REB
country: SDN
en: Forces of Freedom and Change
forms: قوى الحرية والتغيير | قوى إعلان الحرية والتغيير

entry: الجيش الوطني الليبي
class: org
kind: REB
sector: REB
country: LBY
en: Libyan National Army
forms: الجيش الوطني الليبي | قوات حفتر

entry: حكومة الوفاق
class: org
kind: GOV
sector: GOV
country: LBY
en: Government of National Accord
forms: حكومة الوفاق | حكومة الوفاق الوطني

entry: حكومة الوحدة الوطنية
class: org
kind: GOV
sector: GOV
country: LBY
en: Government of National Unity
forms: حكومة الوحدة الوطنية

entry: المجلس الرئاسي
class: org
kind: GOV
sector: GOV
country: LBY
en: Presidential Council
forms: المجلس الرئاسي | المجلس الرئاسي الليبي

entry: البوليساريو
class: org
kind: REB
sector: REB
country: ESH
en: Polisario
forms: البوليساريو | جبهة البوليساريو | بوليساريو

entry: جبهة تحرير تيغراي
class: org
kind: REB
sector: REB
country: ETH
en: TPLF
forms: جبهة تحرير تيغراي | جبهة تحرير شعب تيغراي | الجبهة الشعبية لتحرير تيغراي

entry: فارك
class: org
kind: REB
sector: REB
country: COL
en: FARC
forms: فارك | القوات المسلحة الثورية الكولومبية

entry: نمور التاميل
class: org
kind: REB
sector: REB
country: LKA
en: Tamil Tigers
forms: نمور التاميل

entry: أبو سياف
class: org
kind: REB
sector: REB
country: PHL
en: Abu Sayyaf
forms: أبو سياف | جماعة أبو سياف

entry: الإخوان المسلمين
class: org
kind: PTY
sector: PTY
country: EGY
en: Muslim Brotherhood
forms: الإخوان المسلمين | الإخوان المسلمون | جماعة الإخوان المسلمين | جماعة الإخوان | الإخوان

entry: الأزهر الشريف
class: org
kind: NGO
sector: NGO
country: EGY
en: Al-Azhar
forms: الأزهر الشريف | الأزهر

entry: دار الإفتاء
class: org
kind: NGO
sector: NGO
country: EGY
en: Dar al-Ifta
forms: دار الإفتاء | دار الإفتاء المصرية

entry: حركة النهضة
class: org
kind: PTY
sector: PTY
country: TUN
en: Ennahda
forms: حركة النهضة | حزب النهضة

entry: النهضة (ضعيف)
class: org
kind: PTY
sector: PTY
country: TUN
en: Ennahda
weak: yes
forms: النهضة

entry: نداء تونس
class: org
kind: PTY
sector: PTY
country: TUN
en: Nidaa Tounes
forms: نداء تونس | حركة نداء تونس

entry: الاتحاد العام التونسي للشغل
class: org
kind: NGO
sector: NGO
country: TUN
en: UGTT
forms: الاتحاد العام التونسي للشغل | اتحاد الشغل

entry: اتحاد الصناعة والتجارة
class: org
kind: NGO
sector: NGO
country: TUN
en: UTICA
forms: اتحاد الصناعة والتجارة | الاتحاد التونسي للصناعة والتجارة والصناعات التقليدية

entry: الجبهة الشعبية
class: org
kind: PTY
sector: PTY
country: TUN
en: Popular Front
forms: الجبهة الشعبية

entry: حزب الاستقلال
class: org
kind: PTY
sector: PTY
country: MAR
en: Istiqlal
forms: حزب الاستقلال

entry: جبهة التحرير الوطني
class: org
kind: PTY
sector: PTY
country: DZA
en: FLN
forms: جبهة التحرير الوطني

entry: حزب البعث
class: org
kind: PTY
sector: PTY
country: SYR
en: Baath Party
forms: حزب البعث | حزب البعث العربي الاشتراكي | البعث

entry: حزب المحافظين
class: org
kind: PTY
sector: PTY
country: GBR
en: Conservative Party
forms: حزب المحافظين

entry: حزب العمال
class: org
kind: PTY
sector: PTY
country: GBR
en: Labour Party
forms: حزب العمال

entry: الحزب الجمهوري
class: org
kind: PTY
sector: PTY
country: USA
en: Republican Party
forms: الحزب الجمهوري

entry: الحزب الديمقراطي
class: org
kind: PTY
sector: PTY
country: USA
en: Democratic Party
forms: الحزب الديمقراطي | الحزب الديموقراطي

entry: الحزب الشيوعي الصيني
class: org
kind: PTY
sector: PTY
country: CHN
en: Chinese Communist Party
forms: الحزب الشيوعي الصيني

entry: نور أوتان
class: org
kind: PTY
sector: PTY
country: KAZ
en: Nur Otan
forms: نور أوتان | حزب نور أوتان | أمانات

entry: رويترز
class: org
kind: MED
sector: JRN
country: GBR
en: Reuters
forms: رويترز | وكالة رويترز | رويتر

entry: فرانس برس
class: org
kind: MED
sector: JRN
country: FRA
en: AFP
forms: فرانس برس | وكالة فرانس برس | أ ف ب | أ.ف.ب | وكالة الصحافة الفرنسية | الفرنسية للأنباء

entry: أسوشيتد برس
class: org
kind: MED
sector: JRN
country: USA
en: AP
forms: أسوشيتد برس | أسوشييتد برس | وكالة أسوشيتد برس | أ ب | أسوشيتدبرس

entry: سبوتنيك
class: org
kind: MED
sector: JRN
country: RUS
en: Sputnik
forms: سبوتنيك | وكالة سبوتنيك

entry: تاس
class: org
kind: MED
sector: JRN
country: RUS
en: TASS
forms: تاس | وكالة تاس | ايتار تاس

entry: نوفوستي
class: org
kind: MED
sector: JRN
country: RUS
en: RIA Novosti
forms: نوفوستي | ريا نوفوستي | وكالة نوفوستي

entry: إنترفاكس
class: org
kind: MED
sector: JRN
country: RUS
en: Interfax
forms: إنترفاكس | وكالة إنترفاكس

entry: روسيا اليوم
class: org
kind: MED
sector: JRN
country: RUS
en: RT
forms: روسيا اليوم | آر تي

entry: بترا
class: org
kind: MED
sector: JRN
country: JOR
en: Petra
forms: بترا

entry: واس
class: org
kind: MED
sector: JRN
country: SAU
en: SPA
forms: واس | وكالة الأنباء السعودية

entry: صحيفة سبق
class: org
kind: MED
sector: JRN
country: SAU
en: Sabq
forms: صحيفة سبق

entry: سبق (ضعيف)
class: org
kind: MED
sector: JRN
country: SAU
en: Sabq
weak: yes
forms: سبق

entry: وام
class: org
kind: MED
sector: JRN
country: ARE
en: WAM
forms: وام | وكالة أنباء الإمارات

entry: كونا
class: org
kind: MED
sector: JRN
country: KWT
en: KUNA
forms: كونا | وكالة الأنباء الكويتية

entry: قنا القطرية
class: org
kind: MED
sector: JRN
country: QAT
en: QNA
forms: قنا القطرية | وكالة الأنباء القطرية

entry: بنا البحرينية
class: org
kind: MED
sector: JRN
country: BHR
en: BNA
forms: بنا البحرينية | وكالة أنباء البحرين

entry: سانا
class: org
kind: MED
sector: JRN
country: SYR
en: SANA
forms: سانا | وكالة سانا | وكالة الأنباء السورية

entry: سبأ
class: org
kind: MED
sector: JRN
country: YEM
en: Saba
forms: سبأ | وكالة سبأ | وكالة الأنباء اليمنية

entry: الأناضول
class: org
kind: MED
sector: JRN
country: TUR
en: Anadolu
forms: الأناضول | وكالة الأناضول | وكالة الأناضول للأنباء | وكالة أنباء الأناضول

entry: إرنا
class: org
kind: MED
sector: JRN
country: IRN
en: IRNA
forms: إرنا | وكالة إرنا

entry: وكالة فارس
class: org
kind: MED
sector: JRN
country: IRN
en: Fars
forms: وكالة فارس | فارس للأنباء

entry: تسنيم
class: org
kind: MED
sector: JRN
country: IRN
en: Tasnim
forms: تسنيم | وكالة تسنيم

entry: شينخوا
class: org
kind: MED
sector: JRN
country: CHN
en: Xinhua
forms: شينخوا | وكالة شينخوا | وكالة أنباء شينخوا

entry: وكالة أنباء الشرق الأوسط
class: org
kind: MED
sector: JRN
country: EGY
en: MENA
forms: وكالة أنباء الشرق الأوسط | أنباء الشرق الأوسط

entry: وكالة تونس أفريقيا للأنباء
class: org
kind: MED
sector: JRN
country: TUN
en: TAP
forms: وكالة تونس أفريقيا للأنباء | وكالة وات

entry: وكالة الأنباء الجزائرية
class: org
kind: MED
sector: JRN
country: DZA
en: APS
forms: وكالة الأنباء الجزائرية

entry: وكالة المغرب العربي للأنباء
class: org
kind: MED
sector: JRN
country: MAR
en: MAP
forms: وكالة المغرب العربي للأنباء

entry: الوكالة الوطنية للإعلام
class: org
kind: MED
sector: JRN
country: LBN
en: NNA
forms: الوكالة الوطنية للإعلام

entry: وكالة وفا
class: org
kind: MED
sector: JRN
country: PSE
en: Wafa
forms: وكالة وفا | وكالة الأنباء الفلسطينية

entry: وكالة معا
class: org
kind: MED
sector: JRN
country: PSE
en: Maan
forms: وكالة معا | معا الإخبارية

entry: يونهاب
class: org
kind: MED
sector: JRN
country: KOR
en: Yonhap
forms: يونهاب | وكالة يونهاب

entry: د ب أ
class: org
kind: MED
sector: JRN
country: DEU
en: DPA
forms: د ب أ | وكالة الأنباء الألمانية | د.ب.أ

entry: بلومبرغ
class: org
kind: MED
sector: JRN
country: USA
en: Bloomberg
forms: بلومبرغ | بلومبيرغ | بلومبرج | وكالة بلومبرغ

entry: سي إن إن
class: org
kind: MED
sector: JRN
country: USA
en: CNN
forms: سي إن إن | شبكة سي إن إن

entry: فوكس نيوز
class: org
kind: MED
sector: JRN
country: USA
en: Fox News
forms: فوكس نيوز

entry: نيويورك تايمز
class: org
kind: MED
sector: JRN
country: USA
en: New York Times
forms: نيويورك تايمز | صحيفة نيويورك تايمز

entry: واشنطن بوست
class: org
kind: MED
sector: JRN
country: USA
en: Washington Post
forms: واشنطن بوست | صحيفة واشنطن بوست

entry: وول ستريت جورنال
class: org
kind: MED
sector: JRN
country: USA
en: Wall Street Journal
forms: وول ستريت جورنال

entry: بوليتيكو
class: org
kind: MED
sector: JRN
country: USA
en: Politico
forms: بوليتيكو

entry: أكسيوس
class: org
kind: MED
sector: JRN
country: USA
en: Axios
forms: أكسيوس

entry: قناة الحرة
class: org
kind: MED
sector: JRN
country: USA
en: Al-Hurra
forms: قناة الحرة

entry: بي بي سي
class: org
kind: MED
sector: JRN
country: GBR
en: BBC
forms: بي بي سي | هيئة الإذاعة البريطانية | البي بي سي

entry: سكاي نيوز
class: org
kind: MED
sector: JRN
country: GBR
en: Sky News
forms: سكاي نيوز | سكاي نيوز عربية

entry: الغارديان
class: org
kind: MED
sector: JRN
country: GBR
en: The Guardian
forms: الغارديان | الجارديان | صحيفة الغارديان

entry: الإندبندنت
class: org
kind: MED
sector: JRN
country: GBR
en: The Independent
forms: الإندبندنت

entry: فايننشال تايمز
class: org
kind: MED
sector: JRN
country: GBR
en: Financial Times
forms: فايننشال تايمز | فاينانشال تايمز

entry: ديلي ميل
class: org
kind: MED
sector: JRN
country: GBR
en: Daily Mail
forms: ديلي ميل | الديلي ميل

entry: التايمز
class: org
kind: MED
sector: JRN
country: GBR
en: The Times
forms: التايمز | صحيفة التايمز

entry: فرانس 24
class: org
kind: MED
sector: JRN
country: FRA
en: France 24
forms: فرانس 24 | فرانس24

entry: لوموند
class: org
kind: MED
sector: JRN
country: FRA
en: Le Monde
forms: لوموند | لو موند

entry: لوفيغارو
class: org
kind: MED
sector: JRN
country: FRA
en: Le Figaro
forms: لوفيغارو | لو فيغارو

entry: دويتشه فيله
class: org
kind: MED
sector: JRN
country: DEU
en: DW
forms: دويتشه فيله | دويتشه فيلله

entry: دير شبيغل
class: org
kind: MED
sector: JRN
country: DEU
en: Der Spiegel
forms: دير شبيغل | شبيغل

entry: صحيفة بيلد
class: org
kind: MED
sector: JRN
country: DEU
en: Bild
forms: صحيفة بيلد | بيلد

entry: قناة الجزيرة
class: org
kind: MED
sector: JRN
country: QAT
en: Al Jazeera
forms: قناة الجزيرة | الجزيرة نت | شبكة الجزيرة

entry: الجزيرة (ضعيف)
class: org
kind: MED
sector: JRN
country: QAT
en: Al Jazeera
weak: yes
forms: الجزيرة

entry: قناة العربية
class: org
kind: MED
sector: JRN
country: SAU
en: Al Arabiya
forms: قناة العربية | العربية نت | العربية الحدث | قناة الحدث

entry: العربية (ضعيف)
class: org
kind: MED
sector: JRN
country: SAU
en: Al Arabiya
weak: yes
forms: العربية | الحدث

entry: صحيفة الشرق الأوسط
class: org
kind: MED
sector: JRN
country: SAU
en: Asharq Al-Awsat
forms: صحيفة الشرق الأوسط | الشرق الأوسط اللندنية

entry: قناة الميادين
class: org
kind: MED
sector: JRN
country: LBN
en: Al Mayadeen
forms: قناة الميادين | شبكة الميادين | الميادين نت

entry: الميادين (ضعيف)
class: org
kind: MED
sector: JRN
country: LBN
en: Al Mayadeen
weak: yes
forms: الميادين

entry: قناة المنار
class: org
kind: MED
sector: JRN
country: LBN
en: Al-Manar
forms: قناة المنار

entry: قناة العالم
class: org
kind: MED
sector: JRN
country: IRN
en: Al-Alam
forms: قناة العالم

entry: هآرتس
class: org
kind: MED
sector: JRN
country: ISR
en: Haaretz
forms: هآرتس | صحيفة هآرتس

entry: يديعوت أحرونوت
class: org
kind: MED
sector: JRN
country: ISR
en: Yedioth Ahronoth
forms: يديعوت أحرونوت | يديعوت أحرنوت

entry: معاريف
class: org
kind: MED
sector: JRN
country: ISR
en: Maariv
forms: معاريف

entry: جيروزاليم بوست
class: org
kind: MED
sector: JRN
country: ISR
en: Jerusalem Post
forms: جيروزاليم بوست

entry: حرييت
class: org
kind: MED
sector: JRN
country: TUR
en: Hurriyet
forms: حرييت | حريت التركية

entry: ملييت
class: org
kind: MED
sector: JRN
country: TUR
en: Milliyet
forms: ملييت | مليت التركية

entry: جمهورييت
class: org
kind: MED
sector: JRN
country: TUR
en: Cumhuriyet
forms: جمهورييت | جمهوريت

entry: تي آر تي
class: org
kind: MED
sector: JRN
country: TUR
en: TRT
forms: تي آر تي

entry: صحيفة الأهرام
class: org
kind: MED
sector: JRN
country: EGY
en: Al-Ahram
forms: صحيفة الأهرام | الأهرام

entry: المصري اليوم
class: org
kind: MED
sector: JRN
country: EGY
en: Al-Masry Al-Youm
forms: المصري اليوم

entry: اليوم السابع
class: org
kind: MED
sector: JRN
country: EGY
en: Youm7
forms: اليوم السابع

entry: موزاييك
class: org
kind: MED
sector: JRN
country: TUN
en: Mosaique FM
forms: موزاييك | موزاييك أف أم | موزاييك أف م

entry: جوهرة أف أم
class: org
kind: MED
sector: JRN
country: TUN
en: Jawhara FM
forms: جوهرة أف أم | جوهرة أف م

entry: شمس أف أم
class: org
kind: MED
sector: JRN
country: TUN
en: Shems FM
forms: شمس أف أم | شمس أف م

entry: كازينفورم
class: org
kind: MED
sector: JRN
country: KAZ
en: Kazinform
forms: كازينفورم | كازانفورم

entry: خبر 24
class: org
kind: MED
sector: JRN
country: KAZ
en: Khabar 24
forms: خبر 24 | قناة خبر 24

entry: غوغل
class: org
kind: COM
sector: BUS
country: USA
en: Google
forms: غوغل | جوجل | شركة غوغل

entry: شركة تويتر
class: org
kind: COM
sector: BUS
country: USA
en: Twitter
forms: شركة تويتر

entry: شركة ميتا
class: org
kind: COM
sector: BUS
country: USA
en: Meta
forms: شركة ميتا | شركة فيسبوك

entry: شركة آبل
class: org
kind: COM
sector: BUS
country: USA
en: Apple
forms: شركة آبل | آبل

entry: مايكروسوفت
class: org
kind: COM
sector: BUS
country: USA
en: Microsoft
forms: مايكروسوفت | ميكروسوفت | شركة مايكروسوفت

entry: شركة أمازون
class: org
kind: COM
sector: BUS
country: USA
en: Amazon.com
forms: شركة أمازون

entry: بوينغ
class: org
kind: COM
sector: BUS
country: USA
en: Boeing
forms: بوينغ | شركة بوينغ

entry: فايزر
class: org
kind: COM
sector: BUS
country: USA
en: Pfizer
forms: فايزر | شركة فايزر

entry: تسلا
class: org
kind: COM
sector: BUS
country: USA
en: Tesla
forms: تسلا | شركة تسلا | تيسلا

entry: شيفرون
class: org
kind: COM
sector: BUS
country: USA
en: Chevron
forms: شيفرون | شركة شيفرون

entry: إكسون موبيل
class: org
kind: COM
sector: BUS
country: USA
en: Exxon Mobil
forms: إكسون موبيل | إكسون موبل

entry: إيرباص
class: org
kind: COM
sector: BUS
country: FRA
en: Airbus
forms: إيرباص | شركة إيرباص

entry: توتال
class: org
kind: COM
sector: BUS
country: FRA
en: Total
forms: توتال | شركة توتال

entry: غازبروم
class: org
kind: COM
sector: BUS
country: RUS
en: Gazprom
forms: غازبروم | جازبروم | شركة غازبروم

entry: روسنفت
class: org
kind: COM
sector: BUS
country: RUS
en: Rosneft
forms: روسنفت

entry: لوك أويل
class: org
kind: COM
sector: BUS
country: RUS
en: Lukoil
forms: لوك أويل

entry: إيروفلوت
class: org
kind: COM
sector: BUS
country: RUS
en: Aeroflot
forms: إيروفلوت

entry: أرامكو
class: org
kind: COM
sector: BUS
country: SAU
en: Aramco
forms: أرامكو | أرامكو السعودية | شركة أرامكو

entry: سابك
class: org
kind: COM
sector: BUS
country: SAU
en: SABIC
forms: سابك

entry: طيران أستانا
class: org
kind: COM
sector: BUS
country: KAZ
en: Air Astana
forms: طيران أستانا | إير أستانا | الخطوط الجوية الكازاخستانية

entry: تينغيز شيفرويل
class: org
kind: COM
sector: BUS
country: KAZ
en: Tengizchevroil
forms: تينغيز شيفرويل | تنغيز شيفرويل

entry: هواوي
class: org
kind: COM
sector: BUS
country: CHN
en: Huawei
forms: هواوي

entry: سامسونغ
class: org
kind: COM
sector: BUS
country: KOR
en: Samsung
forms: سامسونغ | سامسونج

entry: فولكسفاغن
class: org
kind: COM
sector: BUS
country: DEU
en: Volkswagen
forms: فولكسفاغن | فولكس فاغن

entry: لوفتهانزا
class: org
kind: COM
sector: BUS
country: DEU
en: Lufthansa
forms: لوفتهانزا

entry: فلاي دبي
class: org
kind: COM
sector: BUS
country: ARE
en: FlyDubai
forms: فلاي دبي

entry: طيران الإمارات
class: org
kind: COM
sector: BUS
country: ARE
en: Emirates
forms: طيران الإمارات

entry: الخطوط الجوية القطرية
class: org
kind: COM
sector: BUS
country: QAT
en: Qatar Airways
forms: الخطوط الجوية القطرية | الخطوط القطرية

entry: الخطوط الجوية التركية
class: org
kind: COM
sector: BUS
country: TUR
en: Turkish Airlines
forms: الخطوط الجوية التركية | الخطوط التركية

entry: مصر للطيران
class: org
kind: COM
sector: BUS
country: EGY
en: EgyptAir
forms: مصر للطيران

entry: تويوتا
class: org
kind: COM
sector: BUS
country: JPN
en: Toyota
forms: تويوتا

entry: شركة نيسان
class: org
kind: COM
sector: BUS
country: JPN
en: Nissan
forms: شركة نيسان

entry: شركة شل
class: org
kind: COM
sector: BUS
country: NLD
en: Shell
forms: شركة شل | رويال داتش شل

entry: بريتيش بتروليوم
class: org
kind: COM
sector: BUS
country: GBR
en: BP
forms: بريتيش بتروليوم | بي بي البريطانية

entry: ريال مدريد
class: org
kind: NGO
sector: NGO
country: ESP
en: Real Madrid
forms: ريال مدريد | نادي ريال مدريد

entry: نادي برشلونة
class: org
kind: NGO
sector: NGO
country: ESP
en: Barcelona FC
forms: نادي برشلونة

entry: مانشستر يونايتد
class: org
kind: NGO
sector: NGO
country: GBR
en: Manchester United
forms: مانشستر يونايتد

entry: مانشستر سيتي
class: org
kind: NGO
sector: NGO
country: GBR
en: Manchester City
forms: مانشستر سيتي

entry: تشلسي
class: org
kind: NGO
sector: NGO
country: GBR
en: Chelsea
forms: تشلسي | تشيلسي

entry: أرسنال
class: org
kind: NGO
sector: NGO
country: GBR
en: Arsenal
forms: أرسنال

entry: يوفنتوس
class: org
kind: NGO
sector: NGO
country: ITA
en: Juventus
forms: يوفنتوس

entry: بايرن ميونيخ
class: org
kind: NGO
sector: NGO
country: DEU
en: Bayern Munich
forms: بايرن ميونيخ | بايرن ميونخ

entry: باريس سان جيرمان
class: org
kind: NGO
sector: NGO
country: FRA
en: Paris Saint-Germain
forms: باريس سان جيرمان

entry: الزمالك
class: org
kind: NGO
sector: NGO
country: EGY
en: Zamalek
forms: الزمالك | نادي الزمالك

entry: النادي الأهلي
class: org
kind: NGO
sector: NGO
country: EGY
en: Al Ahly
forms: النادي الأهلي | نادي الأهلي

entry: الترجي الرياضي
class: org
kind: NGO
sector: NGO
country: TUN
en: Esperance
forms: الترجي الرياضي | الترجي | الترجي الرياضي التونسي

entry: النادي الإفريقي
class: org
kind: NGO
sector: NGO
country: TUN
en: Club Africain
forms: النادي الإفريقي

entry: النجم الساحلي
class: org
kind: NGO
sector: NGO
country: TUN
en: Etoile du Sahel
forms: النجم الساحلي | النجم الرياضي الساحلي

entry: النادي الصفاقسي
class: org
kind: NGO
sector: NGO
country: TUN
en: CS Sfaxien
forms: النادي الصفاقسي | النادي الرياضي الصفاقسي

# Head nouns of organisations: the names rule reads the nouns and adjectives that hang on them.
# sector: of PLOVER; kind ministry: the head stands for "ministry of ..." when a nationality follows.
# plain: the head alone, with the article and a nationality, is a body ("the Jordanian embassy").

entry: وزارة
class: org_head
sector: GOV
kind: ministry
weak: yes
ambiguous: yes
nounf: وزارة

entry: خارجية
class: org_head
sector: GOV
kind: portfolio
alone: yes
portfolio: foreign
weak: yes
ambiguous: yes
nounf: خارجية

entry: داخلية
class: org_head
sector: GOV
kind: portfolio
alone: yes
portfolio: interior
weak: yes
ambiguous: yes
nounf: داخلية

entry: دفاع
class: org_head
sector: GOV
kind: portfolio
weak: yes
ambiguous: yes
noun: دفاع | صحة | مالية | تربية | عدل

entry: رئاسة
class: org_head
sector: GOV
kind: state
weak: yes
ambiguous: yes
nounf: رئاسة

entry: حكومة
class: org_head
sector: GOV
kind: government
weak: yes
ambiguous: yes
nounf: حكومة

entry: مديرية
class: org_head
sector: GOV
kind: office
weak: yes
ambiguous: yes
nounf: مديرية | إدارة | أمانة | مندوبية | بلدية | مفتشية

entry: هيئة
class: org_head
sector: GOV
weak: yes
ambiguous: yes
nounf: هيئة | سلطة | مفوضية | مؤسسة | غرفة

entry: دائرة
class: org_head
sector: JUD
kind: court
weak: yes
ambiguous: yes
nounf: دائرة

entry: منظمة
class: org_head
sector: NGO
weak: yes
ambiguous: yes
nounf: منظمة | جمعية | رابطة | نقابة | مبادرة

entry: حزب
class: org_head
sector: PTY
weak: yes
ambiguous: yes
noun: حزب | تيار | ائتلاف | تكتل

entry: مجلس
class: org_head
sector: GOV
kind: council
weak: yes
ambiguous: yes
noun: مجلس | برلمان | ديوان

entry: لجنة
class: org_head
sector: GOV
weak: yes
ambiguous: yes
nounf: لجنة

entry: وكالة
class: org_head
sector: JRN
kind: media
weak: yes
ambiguous: yes
nounf: وكالة | صحيفة | قناة | إذاعة | مجلة | جريدة | فضائية | شبكة

entry: تلفزيون
class: org_head
sector: JRN
kind: media
weak: yes
ambiguous: yes
noun: تلفزيون | راديو

entry: موقع
class: org_head
sector: JRN
kind: site
weak: yes
ambiguous: yes
noun: موقع

entry: مرصد
class: org_head
sector: NGO
weak: yes
ambiguous: yes
noun: مرصد

entry: جامعة
class: org_head
sector: EDU
weak: yes
ambiguous: yes
nounf: جامعة | أكاديمية | كلية

entry: معهد
class: org_head
sector: EDU
weak: yes
ambiguous: yes
noun: معهد | مركز

entry: شركة
class: org_head
sector: BUS
weak: yes
ambiguous: yes
nounf: شركة

entry: بنك
class: org_head
sector: BUS
weak: yes
ambiguous: yes
noun: بنك | مصرف | صندوق

entry: محكمة
class: org_head
sector: JUD
kind: court
weak: yes
ambiguous: yes
nounf: محكمة | نيابة

entry: بعثة
class: org_head
sector: GOV
kind: mission
weak: yes
ambiguous: yes
nounf: بعثة
yes: بعثة الأمم المتحدة
why: of a country it is people who travel; of a known body it is a body

entry: سفارة
class: org_head
sector: GOV
kind: embassy
weak: yes
ambiguous: yes
nounf: سفارة | قنصلية | ممثلية

entry: حركة
class: org_head
sector: REB
kind: movement
weak: yes
ambiguous: yes
nounf: حركة

entry: جبهة
class: org_head
sector: REB
weak: yes
ambiguous: yes
nounf: جبهة | جماعة | ميليشيا | مليشيا | كتيبة | عصابة

entry: تنظيم
class: org_head
sector: REB
kind: movement
weak: yes
ambiguous: yes
noun: تنظيم | فصيل

entry: كتائب
class: org_head
sector: REB
weak: yes
ambiguous: yes
forms: كتائب | الكتائب | ألوية | سرايا | ميليشيات | مليشيات

entry: جيش
class: org_head
sector: MIL
weak: yes
ambiguous: yes
noun: جيش | لواء | فيلق | حرس | سلاح | أسطول

entry: شرطة
class: org_head
sector: COP
weak: yes
ambiguous: yes
nounf: شرطة

entry: استخبارات
class: org_head
sector: SPY
weak: yes
ambiguous: yes
forms: استخبارات | الاستخبارات | مخابرات | المخابرات

entry: منطقة
class: org_head
sector: MIL
kind: zone
weak: yes
ambiguous: yes
nounf: منطقة

entry: مكتب
class: org_head
sector: GOV
kind: office
weak: yes
ambiguous: yes
noun: مكتب

entry: جهاز
class: org_head
sector: GOV
weak: yes
ambiguous: yes
noun: جهاز

entry: اتحاد
class: org_head
sector: NGO
weak: yes
ambiguous: yes
noun: اتحاد | نادي | منتدى

entry: نادي
class: org_head
sector: NGO
weak: yes
ambiguous: yes
noun: ناد

entry: كنيسة
class: org_head
sector: NGO
weak: yes
ambiguous: yes
nounf: كنيسة | بطريركية

# ---- definite words that do not belong to the name of a body they follow

entry: الذي
class: org_stop
weak: yes
forms: الذي | التي | الذين | اللذان | اللتان | المذكورة | المذكور | الماضي | الماضية | المقبل | المقبلة | الحالي | الحالية | اليوم | الجاري | الأخيرة | الأخير | القادم | القادمة | السابق | السابقة | التابعة | التابع | المعنية | المعني | المتواجدة | المتواجدين | الموجودة | الواقعة | الناطقة | المسؤولة | المختصة | القريبة | القريب | المقربة | الليلة | الآن | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد | الاثنين | الإثنين | البلاد | العاصمة | المسبق | الواقع | المسلم

# ---- adjectives of bodies that have no ending of relation

entry: العامة
class: org_adj
weak: yes
forms: العامة | العام | العليا | الأعلى | الموحدة | الموحد | المتحدة | المتحد | المسلحة | الحر | الحرة | الأولى | الأول | الثانية | الثاني | الثالثة | الثالث | الرابعة | الرابع | الخامسة | الخامس | السادسة | السادس | السابعة | السابع | المستقلة | المستقل | الخاصة | الكبرى | الدائمة | المشتركة | المشترك

# ---- what bodies are for: "front for the liberation of ..."

entry: تحرير
class: purpose
weak: yes
forms: لتحرير | لحقوق | لحماية | لدعم | لمكافحة | لشؤون | لمنع | لنصرة | لتحفيظ | لإنقاذ | لتنمية | لرعاية | لكرة | لنقابات | لنقابة | لتعليم | لتعزيز | لإعادة | لمراقبة | لدراسات | لأبحاث | لبحوث | لإدارة | لتطوير | لتنظيم | لخبراء | لمناهضة | لمواجهة | لتنسيق | لهيئات | لاتحاد | لسلامة | لصناعة | لتجارة | لرجال | لكتاب | لعلماء | لضمان | لإغاثة

# ---- words before which a name that is also an ordinary word is a body

entry: مقاتلو
class: org_cue
weak: yes
forms: مقاتلي | مقاتلو | مسلحي | مسلحو | عناصر | زعيم | قيادي | قياديي | مراسل | مراسلة | مراسلو | لمراسل | حركة | تنظيم | جماعة | حزب | صحيفة | قناة | موقع | وكالة | شبكة | إذاعة | قيادات | مجلة | ميليشيا | متشددي

# ---- chains that look like a body and are none

entry: القوات المسلحة
class: not_org
weak: yes
forms: المنظمة الدولية | المنظمة الأممية | الجهات المختصة | قوات الأمن | القوات الأمنية | القوات المسلحة | القوات الحكومية | قوات النظام | قوات حفظ السلام | قوات حفظ | القوات الموالية | القوات البرية | سلاح أبيض | مركز العمليات | مركز المدينة | مجلس الإدارة | لجنة تحقيق | هيئة الدفاع | مكتب البريد | جهاز الكمبيوتر | قطاع غزة | قطاع الصحة | قطاع السياحة | قطاع التعليم | قطاع النفط | القطاع الخاص | القطاع العام | الحركة الجوية | حركة المرور | حركة السير | حركة الطيران | حركة الملاحة | سلطة القانون | إدارة الأزمة | إدارة الأزمات | الاتحاد السوفييتي | الاتحاد السوفياتي | القيادة السياسية | القيادة الجديدة | غرفة العمليات | الغرفة التجارية | موقع الحادث | موقع الانفجار | موقع التواصل | مجلس العزاء | البعثة الدبلوماسية | بعثة الحج | دائرة الضوء | جماعة إرهابية | الجماعات الإرهابية | الحركة الاقتصادية | مصلحة البلاد | مصلحة الوطن | مصلحة الشعب | المصلحة العامة | المصلحة الوطنية | جماعات مسلحة | الموقع الإلكتروني | الموقع الرسمي | الموقع الجغرافي | الحزب الحاكم | المركز الأول | المركز الثاني | المركز الثالث | المركز الرابع | المركز الصحي | المركز الأخير | المعارضة المسلحة | الأسطول الجوي

# ---- clubs of sport

entry: أتلتيكو مدريد
class: org
kind: NGO
sector: NGO
country: ESP
en: Atletico Madrid
forms: أتلتيكو مدريد | أتليتيكو مدريد

entry: فالنسيا
class: org
kind: NGO
sector: NGO
country: ESP
en: Valencia CF
forms: نادي فالنسيا

entry: إشبيلية
class: org
kind: NGO
sector: NGO
country: ESP
en: Sevilla FC
forms: نادي إشبيلية

entry: ليفربول
class: org
kind: NGO
sector: NGO
country: GBR
en: Liverpool FC
forms: نادي ليفربول

entry: توتنهام
class: org
kind: NGO
sector: NGO
country: GBR
en: Tottenham Hotspur
forms: توتنهام | توتنهام هوتسبر | توتنهام هوتسبير

entry: إيفرتون
class: org
kind: NGO
sector: NGO
country: GBR
en: Everton
forms: إيفرتون

entry: أستون فيلا
class: org
kind: NGO
sector: NGO
country: GBR
en: Aston Villa
forms: أستون فيلا

entry: نيوكاسل
class: org
kind: NGO
sector: NGO
country: GBR
en: Newcastle United
forms: نيوكاسل يونايتد

entry: وست هام
class: org
kind: NGO
sector: NGO
country: GBR
en: West Ham
forms: وست هام | وستهام | ويست هام

entry: بلاكبيرن
class: org
kind: NGO
sector: NGO
country: GBR
en: Blackburn Rovers
forms: بلاكبيرن | بلاكبيرن روفرز

entry: ليستر سيتي
class: org
kind: NGO
sector: NGO
country: GBR
en: Leicester City
forms: ليستر سيتي

entry: سيلتك
class: org
kind: NGO
sector: NGO
country: GBR
en: Celtic
forms: سيلتك | سلتيك | سيلتيك

entry: رينجرز
class: org
kind: NGO
sector: NGO
country: GBR
en: Rangers
forms: رينجرز | غلاسكو رينجرز

entry: إنتر ميلان
class: org
kind: NGO
sector: NGO
country: ITA
en: Inter Milan
forms: إنتر ميلان | إنتر | انترميلان | إنتر ميلانو

entry: ميلان
class: org
kind: NGO
sector: NGO
country: ITA
en: AC Milan
forms: آي سي ميلان | نادي ميلان

entry: روما
class: org
kind: NGO
sector: NGO
country: ITA
en: AS Roma
forms: نادي روما | آس روما

entry: لاتسيو
class: org
kind: NGO
sector: NGO
country: ITA
en: Lazio
forms: لاتسيو | لازيو

entry: نابولي
class: org
kind: NGO
sector: NGO
country: ITA
en: Napoli
forms: نادي نابولي

entry: فيورنتينا
class: org
kind: NGO
sector: NGO
country: ITA
en: Fiorentina
forms: فيورنتينا

entry: سمبدوريا
class: org
kind: NGO
sector: NGO
country: ITA
en: Sampdoria
forms: سمبدوريا

entry: بوروسيا دورتموند
class: org
kind: NGO
sector: NGO
country: DEU
en: Borussia Dortmund
forms: بوروسيا دورتموند | بروسيا دورتموند

entry: باير ليفركوزن
class: org
kind: NGO
sector: NGO
country: DEU
en: Bayer Leverkusen
forms: باير ليفركوزن | باير ليفركوسن

entry: فيردر بريمن
class: org
kind: NGO
sector: NGO
country: DEU
en: Werder Bremen
forms: فيردر بريمن | فيردر برمن

entry: شالكه
class: org
kind: NGO
sector: NGO
country: DEU
en: Schalke 04
forms: شالكه | شالكه 04

entry: أولمبيك مرسيليا
class: org
kind: NGO
sector: NGO
country: FRA
en: Olympique Marseille
forms: أولمبيك مرسيليا

entry: أولمبيك ليون
class: org
kind: NGO
sector: NGO
country: FRA
en: Olympique Lyon
forms: أولمبيك ليون | أولمبيك ليونيه

entry: موناكو
class: org
kind: NGO
sector: NGO
country: FRA
en: AS Monaco
forms: نادي موناكو

entry: بنفيكا
class: org
kind: NGO
sector: NGO
country: PRT
en: Benfica
forms: بنفيكا

entry: بورتو
class: org
kind: NGO
sector: NGO
country: PRT
en: FC Porto
forms: نادي بورتو | إف سي بورتو

entry: سبورتينغ لشبونة
class: org
kind: NGO
sector: NGO
country: PRT
en: Sporting Lisbon
forms: سبورتينغ لشبونة | سبورتنغ لشبونة

entry: أياكس
class: org
kind: NGO
sector: NGO
country: NLD
en: Ajax
forms: أياكس | أياكس أمستردام

entry: آيندهوفن
class: org
kind: NGO
sector: NGO
country: NLD
en: PSV Eindhoven
forms: آيندهوفن

entry: فينوورد
class: org
kind: NGO
sector: NGO
country: NLD
en: Feyenoord
forms: فينوورد | فاينورد

entry: غلطة سراي
class: org
kind: NGO
sector: NGO
country: TUR
en: Galatasaray
forms: غلطة سراي | غلاطة سراي

entry: فنربخشة
class: org
kind: NGO
sector: NGO
country: TUR
en: Fenerbahce
forms: فنربخشة | فناربخشة | فنربهتشه

entry: بشكتاش
class: org
kind: NGO
sector: NGO
country: TUR
en: Besiktas
forms: بشكتاش | بيشكتاش

entry: أولمبياكوس
class: org
kind: NGO
sector: NGO
country: GRC
en: Olympiacos
forms: أولمبياكوس

entry: باناثينايكوس
class: org
kind: NGO
sector: NGO
country: GRC
en: Panathinaikos
forms: باناثينايكوس

entry: دينامو كييف
class: org
kind: NGO
sector: NGO
country: UKR
en: Dynamo Kyiv
forms: دينامو كييف

entry: شاختار دونيتسك
class: org
kind: NGO
sector: NGO
country: UKR
en: Shakhtar Donetsk
forms: شاختار دونيتسك | شاختار

entry: سيسكا موسكو
class: org
kind: NGO
sector: NGO
country: RUS
en: CSKA Moscow
forms: سيسكا موسكو | تسسكا موسكو

entry: سبارتاك موسكو
class: org
kind: NGO
sector: NGO
country: RUS
en: Spartak Moscow
forms: سبارتاك موسكو

entry: لوكوموتيف موسكو
class: org
kind: NGO
sector: NGO
country: RUS
en: Lokomotiv Moscow
forms: لوكوموتيف موسكو

entry: زينيت
class: org
kind: NGO
sector: NGO
country: RUS
en: Zenit
forms: زينيت سان بطرسبرغ

entry: بوكا جونيورز
class: org
kind: NGO
sector: NGO
country: ARG
en: Boca Juniors
forms: بوكا جونيورز

entry: ريفر بليت
class: org
kind: NGO
sector: NGO
country: ARG
en: River Plate
forms: ريفر بليت | ريفر بلايت

entry: كورينثيانز
class: org
kind: NGO
sector: NGO
country: BRA
en: Corinthians
forms: كورينثيانز | كورنثيانز

entry: فلامنغو
class: org
kind: NGO
sector: NGO
country: BRA
en: Flamengo
forms: فلامنغو | فلامينغو

entry: سانتوس
class: org
kind: NGO
sector: NGO
country: BRA
en: Santos FC
forms: نادي سانتوس

entry: الرجاء البيضاوي
class: org
kind: NGO
sector: NGO
country: MAR
en: Raja Casablanca
forms: الرجاء البيضاوي

entry: الوداد البيضاوي
class: org
kind: NGO
sector: NGO
country: MAR
en: Wydad Casablanca
forms: الوداد البيضاوي | الوداد الرياضي

entry: وفاق سطيف
class: org
kind: NGO
sector: NGO
country: DZA
en: ES Setif
forms: وفاق سطيف

entry: شبيبة القبائل
class: org
kind: NGO
sector: NGO
country: DZA
en: JS Kabylie
forms: شبيبة القبائل

entry: مولودية الجزائر
class: org
kind: NGO
sector: NGO
country: DZA
en: MC Alger
forms: مولودية الجزائر

entry: فيصلي
class: org
kind: NGO
sector: NGO
country: JOR
en: Al-Faisaly
forms: نادي الفيصلي

entry: اتحاد جدة
class: org
kind: NGO
sector: NGO
country: SAU
en: Al-Ittihad Jeddah
forms: اتحاد جدة

# ---- companies of the world

entry: سوني
class: org
kind: COM
sector: BUS
country: JPN
en: Sony
forms: سوني | شركة سوني

entry: باناسونيك
class: org
kind: COM
sector: BUS
country: JPN
en: Panasonic
forms: باناسونيك

entry: توشيبا
class: org
kind: COM
sector: BUS
country: JPN
en: Toshiba
forms: توشيبا

entry: هوندا
class: org
kind: COM
sector: BUS
country: JPN
en: Honda
forms: هوندا

entry: مازدا
class: org
kind: COM
sector: BUS
country: JPN
en: Mazda
forms: مازدا

entry: ميتسوبيشي
class: org
kind: COM
sector: BUS
country: JPN
en: Mitsubishi
forms: ميتسوبيشي

entry: سوزوكي
class: org
kind: COM
sector: BUS
country: JPN
en: Suzuki
forms: سوزوكي

entry: هيونداي
class: org
kind: COM
sector: BUS
country: KOR
en: Hyundai
forms: هيونداي | هيوندا

entry: كيا موتورز
class: org
kind: COM
sector: BUS
country: KOR
en: Kia Motors
forms: كيا موتورز

entry: إل جي
class: org
kind: COM
sector: BUS
country: KOR
en: LG
forms: إل جي

entry: دايو
class: org
kind: COM
sector: BUS
country: KOR
en: Daewoo
forms: دايو

entry: نوكيا
class: org
kind: COM
sector: BUS
country: FIN
en: Nokia
forms: نوكيا

entry: إريكسون
class: org
kind: COM
sector: BUS
country: SWE
en: Ericsson
forms: إريكسون

entry: فولفو
class: org
kind: COM
sector: BUS
country: SWE
en: Volvo
forms: فولفو

entry: موتورولا
class: org
kind: COM
sector: BUS
country: USA
en: Motorola
forms: موتورولا

entry: إنتل
class: org
kind: COM
sector: BUS
country: USA
en: Intel
forms: إنتل

entry: آي بي إم
class: org
kind: COM
sector: BUS
country: USA
en: IBM
forms: آي بي إم

entry: ديل
class: org
kind: COM
sector: BUS
country: USA
en: Dell
forms: شركة ديل

entry: هيوليت باكارد
class: org
kind: COM
sector: BUS
country: USA
en: Hewlett-Packard
forms: هيوليت باكارد

entry: أوراكل
class: org
kind: COM
sector: BUS
country: USA
en: Oracle
forms: أوراكل

entry: سيسكو
class: org
kind: COM
sector: BUS
country: USA
en: Cisco
forms: سيسكو

entry: ياهو
class: org
kind: COM
sector: BUS
country: USA
en: Yahoo
forms: ياهو

entry: إي باي
class: org
kind: COM
sector: BUS
country: USA
en: eBay
forms: إي باي

entry: يوتيوب
class: org
kind: COM
sector: BUS
country: USA
en: YouTube
forms: شركة يوتيوب

entry: نتفليكس
class: org
kind: COM
sector: BUS
country: USA
en: Netflix
forms: نتفليكس | نتفلكس

entry: أوبر
class: org
kind: COM
sector: BUS
country: USA
en: Uber
forms: شركة أوبر

entry: جنرال موتورز
class: org
kind: COM
sector: BUS
country: USA
en: General Motors
forms: جنرال موتورز | جنرال موتورس

entry: جنرال إلكتريك
class: org
kind: COM
sector: BUS
country: USA
en: General Electric
forms: جنرال إلكتريك

entry: فورد
class: org
kind: COM
sector: BUS
country: USA
en: Ford
forms: فورد موتور | شركة فورد

entry: كرايسلر
class: org
kind: COM
sector: BUS
country: USA
en: Chrysler
forms: كرايسلر | دايملر كرايسلر

entry: لوكهيد مارتن
class: org
kind: COM
sector: BUS
country: USA
en: Lockheed Martin
forms: لوكهيد مارتن | لوكهيد مارتين

entry: رايثيون
class: org
kind: COM
sector: BUS
country: USA
en: Raytheon
forms: رايثيون

entry: هاليبرتون
class: org
kind: COM
sector: BUS
country: USA
en: Halliburton
forms: هاليبرتون

entry: كوكاكولا
class: org
kind: COM
sector: BUS
country: USA
en: Coca-Cola
forms: كوكاكولا | كوكا كولا

entry: بيبسي
class: org
kind: COM
sector: BUS
country: USA
en: PepsiCo
forms: بيبسي كولا | شركة بيبسي

entry: ماكدونالدز
class: org
kind: COM
sector: BUS
country: USA
en: McDonald's
forms: ماكدونالدز

entry: ستاربكس
class: org
kind: COM
sector: BUS
country: USA
en: Starbucks
forms: ستاربكس

entry: والت ديزني
class: org
kind: COM
sector: BUS
country: USA
en: Walt Disney
forms: والت ديزني | ديزني

entry: سيتي غروب
class: org
kind: COM
sector: BUS
country: USA
en: Citigroup
forms: سيتي غروب | سيتي جروب

entry: غولدمان ساكس
class: org
kind: COM
sector: BUS
country: USA
en: Goldman Sachs
forms: غولدمان ساكس | جولدمان ساكس

entry: مورغان ستانلي
class: org
kind: COM
sector: BUS
country: USA
en: Morgan Stanley
forms: مورغان ستانلي

entry: جي بي مورغان
class: org
kind: COM
sector: BUS
country: USA
en: JPMorgan
forms: جي بي مورغان

entry: كونوكو فيليبس
class: org
kind: COM
sector: BUS
country: USA
en: ConocoPhillips
forms: كونوكو فيليبس

entry: إتش إس بي سي
class: org
kind: COM
sector: BUS
country: GBR
en: HSBC
forms: إتش إس بي سي

entry: باركليز
class: org
kind: COM
sector: BUS
country: GBR
en: Barclays
forms: باركليز

entry: فودافون
class: org
kind: COM
sector: BUS
country: GBR
en: Vodafone
forms: فودافون

entry: رولز رويس
class: org
kind: COM
sector: BUS
country: GBR
en: Rolls-Royce
forms: رولز رويس

entry: أسترازينيكا
class: org
kind: COM
sector: BUS
country: GBR
en: AstraZeneca
forms: أسترازينيكا | أسترازينكا

entry: موديرنا
class: org
kind: COM
sector: BUS
country: USA
en: Moderna
forms: موديرنا

entry: بيونتيك
class: org
kind: COM
sector: BUS
country: DEU
en: BioNTech
forms: بيونتيك | بايونتيك

entry: مرسيدس
class: org
kind: COM
sector: BUS
country: DEU
en: Mercedes
forms: مرسيدس بنز | شركة مرسيدس

entry: بي إم دبليو
class: org
kind: COM
sector: BUS
country: DEU
en: BMW
forms: بي إم دبليو

entry: أودي
class: org
kind: COM
sector: BUS
country: DEU
en: Audi
forms: شركة أودي

entry: بورشه
class: org
kind: COM
sector: BUS
country: DEU
en: Porsche
forms: شركة بورشه

entry: سيمنز
class: org
kind: COM
sector: BUS
country: DEU
en: Siemens
forms: سيمنز | سيمنس

entry: باير
class: org
kind: COM
sector: BUS
country: DEU
en: Bayer
forms: شركة باير

entry: دويتشه بنك
class: org
kind: COM
sector: BUS
country: DEU
en: Deutsche Bank
forms: دويتشه بنك

entry: رينو
class: org
kind: COM
sector: BUS
country: FRA
en: Renault
forms: شركة رينو

entry: بيجو
class: org
kind: COM
sector: BUS
country: FRA
en: Peugeot
forms: بيجو ستروين | شركة بيجو

entry: ميشلان
class: org
kind: COM
sector: BUS
country: FRA
en: Michelin
forms: ميشلان

entry: بي إن بي باريبا
class: org
kind: COM
sector: BUS
country: FRA
en: BNP Paribas
forms: بي إن بي باريبا

entry: فيات
class: org
kind: COM
sector: BUS
country: ITA
en: Fiat
forms: شركة فيات

entry: فيراري
class: org
kind: COM
sector: BUS
country: ITA
en: Ferrari
forms: فيراري

entry: إيني
class: org
kind: COM
sector: BUS
country: ITA
en: Eni
forms: شركة إيني

entry: ريبسول
class: org
kind: COM
sector: BUS
country: ESP
en: Repsol
forms: ريبسول

entry: نستله
class: org
kind: COM
sector: BUS
country: CHE
en: Nestle
forms: نستله

entry: يو بي إس
class: org
kind: COM
sector: BUS
country: CHE
en: UBS
forms: يو بي إس

entry: كريدي سويس
class: org
kind: COM
sector: BUS
country: CHE
en: Credit Suisse
forms: كريدي سويس

entry: فيليبس
class: org
kind: COM
sector: BUS
country: NLD
en: Philips
forms: شركة فيليبس

entry: يونيليفر
class: org
kind: COM
sector: BUS
country: GBR
en: Unilever
forms: يونيليفر

entry: علي بابا
class: org
kind: COM
sector: BUS
country: CHN
en: Alibaba
forms: مجموعة علي بابا

entry: شاومي
class: org
kind: COM
sector: BUS
country: CHN
en: Xiaomi
forms: شاومي

entry: زد تي إي
class: org
kind: COM
sector: BUS
country: CHN
en: ZTE
forms: زد تي إي

entry: سينوبك
class: org
kind: COM
sector: BUS
country: CHN
en: Sinopec
forms: سينوبك

entry: ترانسنفت
class: org
kind: COM
sector: BUS
country: RUS
en: Transneft
forms: ترانسنفت

entry: روس آتوم
class: org
kind: COM
sector: BUS
country: RUS
en: Rosatom
forms: روس آتوم | روساتوم

entry: سبير بنك
class: org
kind: COM
sector: BUS
country: RUS
en: Sberbank
forms: سبير بنك | سبيربنك

entry: نورد ستريم
class: org
kind: COM
sector: BUS
country: RUS
en: Nord Stream
forms: نورد ستريم

entry: سوناطراك
class: org
kind: COM
sector: BUS
country: DZA
en: Sonatrach
forms: سوناطراك

entry: أوراسكوم
class: org
kind: COM
sector: BUS
country: EGY
en: Orascom
forms: أوراسكوم

entry: المصرية للاتصالات
class: org
kind: COM
sector: BUS
country: EGY
en: Telecom Egypt
forms: المصرية للاتصالات

entry: اتصالات
class: org
kind: COM
sector: BUS
country: ARE
en: Etisalat
forms: شركة اتصالات

entry: موانئ دبي العالمية
class: org
kind: COM
sector: BUS
country: ARE
en: DP World
forms: موانئ دبي العالمية | موانئ دبي

entry: إعمار
class: org
kind: COM
sector: BUS
country: ARE
en: Emaar
forms: إعمار العقارية

entry: أدنوك
class: org
kind: COM
sector: BUS
country: ARE
en: ADNOC
forms: أدنوك

entry: الاتحاد للطيران
class: org
kind: COM
sector: BUS
country: ARE
en: Etihad Airways
forms: الاتحاد للطيران

entry: العربية للطيران
class: org
kind: COM
sector: BUS
country: ARE
en: Air Arabia
forms: العربية للطيران

entry: طيران الخليج
class: org
kind: COM
sector: BUS
country: BHR
en: Gulf Air
forms: طيران الخليج

entry: الملكية الأردنية
class: org
kind: COM
sector: BUS
country: JOR
en: Royal Jordanian
forms: الخطوط الملكية الأردنية

entry: طيران الشرق الأوسط
class: org
kind: COM
sector: BUS
country: LBN
en: Middle East Airlines
forms: طيران الشرق الأوسط

entry: الخطوط السعودية
class: org
kind: COM
sector: BUS
country: SAU
en: Saudia
forms: الخطوط السعودية | الخطوط الجوية العربية السعودية

entry: الخطوط التونسية
class: org
kind: COM
sector: BUS
country: TUN
en: Tunisair
forms: الخطوط التونسية | تونيسار

entry: الخطوط الجوية الفرنسية
class: org
kind: COM
sector: BUS
country: FRA
en: Air France
forms: الخطوط الجوية الفرنسية | إير فرانس

entry: الخطوط الجوية البريطانية
class: org
kind: COM
sector: BUS
country: GBR
en: British Airways
forms: الخطوط الجوية البريطانية | بريتيش إيروايز

# ---- papers and channels of the world

entry: نيوزويك
class: org
kind: MED
sector: JRN
country: USA
en: Newsweek
forms: نيوزويك

entry: تايم
class: org
kind: MED
sector: JRN
country: USA
en: Time
forms: مجلة تايم

entry: يو إس إيه توداي
class: org
kind: MED
sector: JRN
country: USA
en: USA Today
forms: يو إس إيه توداي

entry: لوس أنجلوس تايمز
class: org
kind: MED
sector: JRN
country: USA
en: Los Angeles Times
forms: لوس أنجلوس تايمز | لوس أنجليس تايمز

entry: شيكاغو تريبيون
class: org
kind: MED
sector: JRN
country: USA
en: Chicago Tribune
forms: شيكاغو تريبيون

entry: هيرالد تريبيون
class: org
kind: MED
sector: JRN
country: USA
en: Herald Tribune
forms: هيرالد تريبيون

entry: فورين بوليسي
class: org
kind: MED
sector: JRN
country: USA
en: Foreign Policy
forms: فورين بوليسي

entry: فورين أفيرز
class: org
kind: MED
sector: JRN
country: USA
en: Foreign Affairs
forms: فورين أفيرز | فورين أفيرس

entry: كريستيان ساينس مونيتور
class: org
kind: MED
sector: JRN
country: USA
en: Christian Science Monitor
forms: كريستيان ساينس مونيتور

entry: فوربس
class: org
kind: MED
sector: JRN
country: USA
en: Forbes
forms: فوربس

entry: سي بي إس
class: org
kind: MED
sector: JRN
country: USA
en: CBS
forms: سي بي إس

entry: إن بي سي
class: org
kind: MED
sector: JRN
country: USA
en: NBC
forms: إن بي سي

entry: إيه بي سي
class: org
kind: MED
sector: JRN
country: USA
en: ABC News
forms: إيه بي سي | اي بي سي

entry: بي بي إس
class: org
kind: MED
sector: JRN
country: USA
en: PBS
forms: بي بي إس

entry: إم إس إن بي سي
class: org
kind: MED
sector: JRN
country: USA
en: MSNBC
forms: إم إس إن بي سي

entry: يونايتد برس
class: org
kind: MED
sector: JRN
country: USA
en: UPI
forms: يونايتد برس إنترناشونال | يونايتد برس

entry: ديلي تلغراف
class: org
kind: MED
sector: JRN
country: GBR
en: Daily Telegraph
forms: ديلي تلغراف | ديلي تلجراف | دايلي تلغراف | الديلي تلغراف | الديلي تلجراف

entry: ذا صن
class: org
kind: MED
sector: JRN
country: GBR
en: The Sun
forms: ذا صن | صحيفة صن | صحيفة الصن

entry: ديلي ميرور
class: org
kind: MED
sector: JRN
country: GBR
en: Daily Mirror
forms: ديلي ميرور | دايلي ميرور

entry: الإيكونوميست
class: org
kind: MED
sector: JRN
country: GBR
en: The Economist
forms: الإيكونوميست | إيكونوميست

entry: الأوبزرفر
class: org
kind: MED
sector: JRN
country: GBR
en: The Observer
forms: الأوبزرفر | أوبزرفر

entry: ليبراسيون
class: org
kind: MED
sector: JRN
country: FRA
en: Liberation
forms: ليبراسيون

entry: لو باريزيان
class: org
kind: MED
sector: JRN
country: FRA
en: Le Parisien
forms: لو باريزيان | لوباريزيان

entry: ليكيب
class: org
kind: MED
sector: JRN
country: FRA
en: L'Equipe
forms: ليكيب

entry: فرانكفورتر ألغماينه
class: org
kind: MED
sector: JRN
country: DEU
en: Frankfurter Allgemeine
forms: فرانكفورتر ألغماينه

entry: زود دويتشه تسايتونغ
class: org
kind: MED
sector: JRN
country: DEU
en: Sueddeutsche Zeitung
forms: زود دويتشه تسايتونغ

entry: دي تسايت
class: org
kind: MED
sector: JRN
country: DEU
en: Die Zeit
forms: دي تسايت

entry: إل باييس
class: org
kind: MED
sector: JRN
country: ESP
en: El Pais
forms: إل باييس | البايس | الباييس

entry: إل موندو
class: org
kind: MED
sector: JRN
country: ESP
en: El Mundo
forms: إل موندو

entry: ماركا
class: org
kind: MED
sector: JRN
country: ESP
en: Marca
forms: صحيفة ماركا

entry: لا ريبوبليكا
class: org
kind: MED
sector: JRN
country: ITA
en: La Repubblica
forms: لا ريبوبليكا | لاريبوبليكا

entry: كورييري ديلا سيرا
class: org
kind: MED
sector: JRN
country: ITA
en: Corriere della Sera
forms: كورييري ديلا سيرا | كوريري ديلا سيرا

entry: لا غازيتا ديلو سبورت
class: org
kind: MED
sector: JRN
country: ITA
en: Gazzetta dello Sport
forms: لا غازيتا ديلو سبورت | غازيتا ديلو سبورت

entry: كيودو
class: org
kind: MED
sector: JRN
country: JPN
en: Kyodo
forms: كيودو

entry: غلوبال تايمز
class: org
kind: MED
sector: JRN
country: CHN
en: Global Times
forms: غلوبال تايمز

entry: برافدا
class: org
kind: MED
sector: JRN
country: RUS
en: Pravda
forms: برافدا

entry: كوميرسانت
class: org
kind: MED
sector: JRN
country: RUS
en: Kommersant
forms: كوميرسانت | كومرسانت

entry: إزفستيا
class: org
kind: MED
sector: JRN
country: RUS
en: Izvestia
forms: إزفستيا | إزفيستيا

entry: معاريف (اسم)
class: org
kind: MED
sector: JRN
country: ISR
en: Maariv
forms: صحيفة معاريف

entry: إسرائيل هيوم
class: org
kind: MED
sector: JRN
country: ISR
en: Israel Hayom
forms: إسرائيل هيوم | يسرائيل هيوم

entry: زمان
class: org
kind: MED
sector: JRN
country: TUR
en: Zaman
forms: صحيفة زمان

entry: صباح
class: org
kind: MED
sector: JRN
country: TUR
en: Sabah
forms: صحيفة صباح

entry: داون
class: org
kind: MED
sector: JRN
country: PAK
en: Dawn
forms: صحيفة داون

entry: المستقبل
class: org
kind: MED
sector: JRN
country: LBN
en: Al-Mustaqbal
forms: صحيفة المستقبل

entry: النهار
class: org
kind: MED
sector: JRN
country: LBN
en: An-Nahar
forms: صحيفة النهار | جريدة النهار

entry: السفير
class: org
kind: MED
sector: JRN
country: LBN
en: As-Safir
forms: صحيفة السفير | جريدة السفير

entry: الأخبار
class: org
kind: MED
sector: JRN
country: LBN
en: Al-Akhbar
forms: صحيفة الأخبار

entry: إل بي سي
class: org
kind: MED
sector: JRN
country: LBN
en: LBC
forms: إل بي سي

entry: أبو ظبي الرياضية
class: org
kind: MED
sector: JRN
country: ARE
en: Abu Dhabi Sports
forms: أبوظبي الرياضية

entry: إم بي سي
class: org
kind: MED
sector: JRN
country: SAU
en: MBC
forms: إم بي سي

entry: روتانا
class: org
kind: MED
sector: JRN
country: SAU
en: Rotana
forms: روتانا

entry: القبس
class: org
kind: MED
sector: JRN
country: KWT
en: Al-Qabas
forms: صحيفة القبس | جريدة القبس

entry: الدستور
class: org
kind: MED
sector: JRN
country: JOR
en: Ad-Dustour
forms: صحيفة الدستور | جريدة الدستور

entry: القدس العربي
class: org
kind: MED
sector: JRN
country: GBR
en: Al-Quds Al-Arabi
forms: القدس العربي

entry: الحياة
class: org
kind: MED
sector: JRN
country: GBR
en: Al-Hayat
forms: صحيفة الحياة | جريدة الحياة

entry: ايلاف
class: org
kind: MED
sector: JRN
country: GBR
en: Elaph
forms: موقع إيلاف

entry: هسبريس
class: org
kind: MED
sector: JRN
country: MAR
en: Hespress
forms: هسبريس
