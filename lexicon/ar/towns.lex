# Smaller towns, and the quarters of large cities, of the Arab countries. Points to a tenth of a degree: where on the map,
# not which street. A name that another country's larger town bears is listed with its country's adjective. weak: see
# countries.lex.

# KWT

entry: مدينة صباح الأحمد
class: place
kind: district
en: Sabah Al Ahmad
country: KWT
lat: 28.80
lon: 48.00
forms: مدينة صباح الأحمد

entry: صباح الأحمد (ضعيف)
class: place
kind: district
en: Sabah Al Ahmad
country: KWT
lat: 28.80
lon: 48.00
weak: yes
forms: صباح الأحمد

entry: أبو حليفة
class: place
kind: district
en: Abu Halifa
country: KWT
lat: 29.10
lon: 48.10
forms: أبو حليفة

entry: الفنطاس
class: place
kind: district
en: Fintas
country: KWT
lat: 29.20
lon: 48.10
forms: الفنطاس

entry: المهبولة
class: place
kind: district
en: Mahboula
country: KWT
lat: 29.10
lon: 48.10
forms: المهبولة

entry: العقيلة
class: place
kind: district
en: Eqaila
country: KWT
lat: 29.20
lon: 48.10
forms: العقيلة

entry: الظهر (ضعيف)
class: place
kind: district
en: Al Dhahr
country: KWT
lat: 29.20
lon: 48.10
weak: yes
forms: الظهر

entry: جابر العلي
class: place
kind: district
en: Jaber Al Ali
country: KWT
lat: 29.20
lon: 48.10
forms: جابر العلي

entry: فهد الأحمد
class: place
kind: district
en: Fahad Al Ahmad
country: KWT
lat: 29.10
lon: 48.10
forms: فهد الأحمد

entry: علي صباح السالم
class: place
kind: district
en: Ali Sabah Al Salem
country: KWT
lat: 28.90
lon: 48.20
forms: علي صباح السالم

entry: صباح السالم
class: place
kind: district
en: Sabah Al Salem
country: KWT
lat: 29.30
lon: 48.10
forms: صباح السالم

entry: سعد العبدالله
class: place
kind: district
en: Saad Al Abdullah
country: KWT
lat: 29.30
lon: 47.70
forms: سعد العبدالله | سعد العبد الله

entry: كبد (ضعيف)
class: place
kind: district
en: Kabd
country: KWT
lat: 29.20
lon: 47.70
weak: yes
forms: كبد

entry: الجليعة
class: place
kind: district
en: Julaia
country: KWT
lat: 28.90
lon: 48.30
forms: الجليعة

entry: بنيدر (ضعيف)
class: place
kind: district
en: Bneider
country: KWT
lat: 28.80
lon: 48.30
weak: yes
forms: بنيدر

entry: ميناء عبدالله
class: place
kind: district
en: Mina Abdullah
country: KWT
lat: 29.00
lon: 48.20
forms: ميناء عبدالله | ميناء عبد الله

entry: ميناء الأحمدي
class: place
kind: district
en: Mina Al Ahmadi
country: KWT
lat: 29.10
lon: 48.10
forms: ميناء الأحمدي

entry: الشعيبة (ضعيف)
class: place
kind: district
en: Shuaiba
country: KWT
lat: 29.00
lon: 48.10
weak: yes
forms: الشعيبة

entry: الخيران (ضعيف)
class: place
kind: district
en: Khiran
country: KWT
lat: 28.70
lon: 48.40
weak: yes
forms: الخيران

entry: الزور (ضعيف)
class: place
kind: district
en: Al Zour
country: KWT
lat: 28.70
lon: 48.40
weak: yes
forms: الزور

entry: صبحان
class: place
kind: district
en: Sabhan
country: KWT
lat: 29.20
lon: 48.00
forms: صبحان

entry: المرقاب
class: place
kind: district
en: Mirqab
country: KWT
lat: 29.40
lon: 48.00
forms: المرقاب

entry: بنيد القار
class: place
kind: district
en: Bneid Al Gar
country: KWT
lat: 29.40
lon: 48.00
forms: بنيد القار

entry: الدسمة (ضعيف)
class: place
kind: district
en: Dasma
country: KWT
lat: 29.40
lon: 48.00
weak: yes
forms: الدسمة

entry: الدعية
class: place
kind: district
en: Daiya
country: KWT
lat: 29.40
lon: 48.00
forms: الدعية

entry: القادسية الكويتية
class: place
kind: district
en: Qadsiya
country: KWT
lat: 29.40
lon: 48.00
forms: القادسية الكويتية

entry: كيفان
class: place
kind: district
en: Kaifan
country: KWT
lat: 29.30
lon: 48.00
forms: كيفان

entry: الخالدية الكويتية
class: place
kind: district
en: Khaldiya
country: KWT
lat: 29.30
lon: 48.00
forms: الخالدية الكويتية

entry: العديلية
class: place
kind: district
en: Adailiya
country: KWT
lat: 29.30
lon: 48.00
forms: العديلية

entry: الجابرية
class: place
kind: district
en: Jabriya
country: KWT
lat: 29.30
lon: 48.00
forms: الجابرية

entry: الرميثية
class: place
kind: district
en: Rumaithiya
country: KWT
lat: 29.30
lon: 48.10
forms: الرميثية

entry: سلوى (ضعيف)
class: place
kind: district
en: Salwa
country: KWT
lat: 29.30
lon: 48.10
weak: yes
forms: سلوى

entry: مشرف (ضعيف)
class: place
kind: district
en: Mishref
country: KWT
lat: 29.30
lon: 48.10
weak: yes
forms: مشرف

entry: بيان (ضعيف)
class: place
kind: district
en: Bayan
country: KWT
lat: 29.30
lon: 48.00
weak: yes
forms: بيان

entry: حطين (ضعيف)
class: place
kind: district
en: Hittin
country: KWT
lat: 29.30
lon: 48.00
weak: yes
forms: حطين

entry: الزهراء (ضعيف)
class: place
kind: district
en: Zahra
country: KWT
lat: 29.30
lon: 48.00
weak: yes
forms: الزهراء

entry: جليب الشيوخ
class: place
kind: district
en: Jleeb Al Shuyoukh
country: KWT
lat: 29.30
lon: 47.90
forms: جليب الشيوخ

entry: خيطان
class: place
kind: district
en: Khaitan
country: KWT
lat: 29.30
lon: 48.00
forms: خيطان

entry: العارضية
class: place
kind: district
en: Ardiya
country: KWT
lat: 29.30
lon: 47.90
forms: العارضية

entry: الرقعي
class: place
kind: district
en: Riggae
country: KWT
lat: 29.30
lon: 47.90
forms: الرقعي

entry: الدوحة الكويتية
class: place
kind: district
en: Doha (Kuwait)
country: KWT
lat: 29.30
lon: 47.80
forms: الدوحة الكويتية

entry: أمغرة
class: place
kind: district
en: Amghara
country: KWT
lat: 29.30
lon: 47.80
forms: أمغرة

entry: تيماء الكويتية
class: place
kind: district
en: Taima
country: KWT
lat: 29.30
lon: 47.70
forms: تيماء الكويتية

entry: القصر (ضعيف)
class: place
kind: district
en: Qasr
country: KWT
lat: 29.30
lon: 47.70
weak: yes
forms: القصر

entry: النعيم (ضعيف)
class: place
kind: district
en: Naeem
country: KWT
lat: 29.30
lon: 47.70
weak: yes
forms: النعيم

entry: المطلاع
class: place
kind: district
en: Mutlaa
country: KWT
lat: 29.40
lon: 47.60
forms: المطلاع

entry: الصبية
class: place
kind: district
en: Subiya
country: KWT
lat: 29.60
lon: 48.10
forms: الصبية

entry: فيلكا
class: place
kind: district
en: Failaka
country: KWT
lat: 29.40
lon: 48.30
forms: فيلكا

entry: أم قدير
class: place
kind: district
en: Umm Gudair
country: KWT
lat: 28.80
lon: 47.70
forms: أم قدير

entry: الصليبخات
class: place
kind: district
en: Sulaibikhat
country: KWT
lat: 29.30
lon: 47.90
forms: الصليبخات

entry: الصليبية
class: place
kind: district
en: Sulaibiya
country: KWT
lat: 29.30
lon: 47.80
forms: الصليبية

entry: القرين (ضعيف)
class: place
kind: district
en: Qurain
country: KWT
lat: 29.20
lon: 48.10
weak: yes
forms: القرين

entry: العدان (ضعيف)
class: place
kind: district
en: Adan
country: KWT
lat: 29.20
lon: 48.10
weak: yes
forms: العدان

entry: القصور (ضعيف)
class: place
kind: district
en: Qusour
country: KWT
lat: 29.20
lon: 48.10
weak: yes
forms: القصور

entry: المسايل
class: place
kind: district
en: Masayel
country: KWT
lat: 29.20
lon: 48.10
forms: المسايل

entry: أبو فطيرة
class: place
kind: district
en: Abu Fatira
country: KWT
lat: 29.20
lon: 48.10
forms: أبو فطيرة

entry: الفنيطيس
class: place
kind: district
en: Funaitees
country: KWT
lat: 29.20
lon: 48.10
forms: الفنيطيس

# EGY

entry: المنيل
class: place
kind: district
en: Al Manial
country: EGY
lat: 30.00
lon: 31.20
forms: المنيل

entry: السيدة زينب
class: place
kind: district
en: Sayyida Zeinab
country: EGY
lat: 30.00
lon: 31.20
forms: السيدة زينب

entry: جاردن سيتي
class: place
kind: district
en: Garden City
country: EGY
lat: 30.00
lon: 31.20
forms: جاردن سيتي

entry: القصر العيني
class: place
kind: district
en: Qasr al-Aini
country: EGY
lat: 30.00
lon: 31.20
forms: القصر العيني | قصر العيني

entry: الزمالك (ضعيف)
class: place
kind: district
en: Zamalek
country: EGY
lat: 30.10
lon: 31.20
weak: yes
forms: الزمالك

entry: المعادي (ضعيف)
class: place
kind: district
en: Maadi
country: EGY
lat: 30.00
lon: 31.30
weak: yes
forms: المعادي

entry: مدينة نصر
class: place
kind: district
en: Nasr City
country: EGY
lat: 30.10
lon: 31.30
forms: مدينة نصر

entry: شبرا
class: place
kind: district
en: Shubra
country: EGY
lat: 30.10
lon: 31.20
forms: شبرا

entry: شبرا الخيمة
class: place
kind: district
en: Shubra El Kheima
country: EGY
lat: 30.10
lon: 31.20
forms: شبرا الخيمة

entry: عين شمس
class: place
kind: district
en: Ain Shams
country: EGY
lat: 30.10
lon: 31.30
forms: عين شمس

entry: المطرية (ضعيف)
class: place
kind: district
en: Matareya
country: EGY
lat: 30.10
lon: 31.30
weak: yes
forms: المطرية

entry: العباسية
class: place
kind: district
en: Abbasiya
country: EGY
lat: 30.10
lon: 31.30
forms: العباسية

entry: المهندسين (ضعيف)
class: place
kind: district
en: Mohandessin
country: EGY
lat: 30.10
lon: 31.20
weak: yes
forms: المهندسين

entry: الدقي
class: place
kind: district
en: Dokki
country: EGY
lat: 30.00
lon: 31.20
forms: الدقي

entry: العجوزة (ضعيف)
class: place
kind: district
en: Agouza
country: EGY
lat: 30.10
lon: 31.20
weak: yes
forms: العجوزة

entry: إمبابة
class: place
kind: district
en: Imbaba
country: EGY
lat: 30.10
lon: 31.20
forms: إمبابة

entry: بولاق الدكرور
class: place
kind: district
en: Boulaq al-Dakrour
country: EGY
lat: 30.00
lon: 31.20
forms: بولاق الدكرور

entry: بولاق
class: place
kind: district
en: Boulaq
country: EGY
lat: 30.10
lon: 31.20
forms: بولاق

entry: فيصل (ضعيف)
class: place
kind: district
en: Faisal
country: EGY
lat: 30.00
lon: 31.20
weak: yes
forms: فيصل

entry: الهرم (ضعيف)
class: place
kind: district
en: Haram
country: EGY
lat: 30.00
lon: 31.20
weak: yes
forms: الهرم

entry: التجمع الخامس
class: place
kind: district
en: Fifth Settlement
country: EGY
lat: 30.00
lon: 31.40
forms: التجمع الخامس

entry: القاهرة الجديدة
class: place
kind: district
en: New Cairo
country: EGY
lat: 30.00
lon: 31.40
forms: القاهرة الجديدة

entry: القاهرة الكبرى
class: place
kind: district
en: Greater Cairo
country: EGY
lat: 30.00
lon: 31.20
forms: القاهرة الكبرى

entry: الشيخ زايد (ضعيف)
class: place
kind: district
en: Sheikh Zayed City
country: EGY
lat: 30.00
lon: 31.00
weak: yes
forms: الشيخ زايد

entry: العبور (ضعيف)
class: place
kind: district
en: Obour City
country: EGY
lat: 30.20
lon: 31.50
weak: yes
forms: العبور

entry: المقطم
class: place
kind: district
en: Mokattam
country: EGY
lat: 30.00
lon: 31.30
forms: المقطم

entry: مصر القديمة
class: place
kind: district
en: Old Cairo
country: EGY
lat: 30.00
lon: 31.20
forms: مصر القديمة

entry: حدائق القبة
class: place
kind: district
en: Hadayek el-Kobba
country: EGY
lat: 30.10
lon: 31.30
forms: حدائق القبة

entry: الوايلي
class: place
kind: district
en: El Wayli
country: EGY
lat: 30.10
lon: 31.30
forms: الوايلي

entry: المرج القاهرية
class: place
kind: district
en: El Marg
country: EGY
lat: 30.20
lon: 31.30
forms: المرج القاهرية

entry: دار السلام القاهرية
class: place
kind: district
en: Dar es Salaam (Cairo)
country: EGY
lat: 30.00
lon: 31.20
forms: دار السلام القاهرية

entry: البساتين (ضعيف)
class: place
kind: district
en: Basatin
country: EGY
lat: 30.00
lon: 31.30
weak: yes
forms: البساتين

entry: الأميرية
class: place
kind: district
en: Amiriya
country: EGY
lat: 30.10
lon: 31.30
forms: الأميرية

entry: وسط البلد
class: place
kind: district
en: Downtown Cairo
country: EGY
lat: 30.00
lon: 31.20
forms: وسط البلد

entry: ميدان رمسيس
class: place
kind: district
en: Ramses Square
country: EGY
lat: 30.10
lon: 31.20
forms: ميدان رمسيس

entry: رمسيس (ضعيف)
class: place
kind: district
en: Ramses Square
country: EGY
lat: 30.10
lon: 31.20
weak: yes
forms: رمسيس

entry: ميدان التحرير القاهري
class: place
kind: district
en: Tahrir Square
country: EGY
lat: 30.00
lon: 31.20
forms: ميدان التحرير القاهري

entry: العتبة (ضعيف)
class: place
kind: district
en: Ataba
country: EGY
lat: 30.10
lon: 31.20
weak: yes
forms: العتبة

entry: الأزبكية
class: place
kind: district
en: Azbakeya
country: EGY
lat: 30.10
lon: 31.20
forms: الأزبكية

entry: السلام القاهرية
class: place
kind: district
en: El Salam
country: EGY
lat: 30.20
lon: 31.40
forms: السلام القاهرية

entry: المريوطية
class: place
kind: district
en: Mariouteya
country: EGY
lat: 30.00
lon: 31.20
forms: المريوطية

entry: كورنيش النيل
class: place
kind: district
en: Nile Corniche
country: EGY
lat: 30.00
lon: 31.20
forms: كورنيش النيل

entry: العجمي (ضعيف)
class: place
kind: district
en: Agami
country: EGY
lat: 31.10
lon: 29.80
weak: yes
forms: العجمي

entry: سموحة (ضعيف)
class: place
kind: district
en: Smouha
country: EGY
lat: 31.20
lon: 29.90
weak: yes
forms: سموحة

entry: سيدي جابر
class: place
kind: district
en: Sidi Gaber
country: EGY
lat: 31.20
lon: 29.90
forms: سيدي جابر

entry: العامرية
class: place
kind: district
en: Amreya
country: EGY
lat: 31.00
lon: 29.80
forms: العامرية

entry: محرم بك
class: place
kind: district
en: Moharram Bek
country: EGY
lat: 31.20
lon: 29.90
forms: محرم بك

entry: المنتزه (ضعيف)
class: place
kind: district
en: Montaza
country: EGY
lat: 31.30
lon: 30.00
weak: yes
forms: المنتزه

# EGY

entry: إسنا
class: place
kind: city
en: Esna
country: EGY
lat: 25.30
lon: 32.60
forms: إسنا | اسنا

entry: القصير المصرية
class: place
kind: city
en: El Quseir
country: EGY
lat: 26.10
lon: 34.30
forms: القصير المصرية

entry: مرسى علم
class: place
kind: city
en: Marsa Alam
country: EGY
lat: 25.10
lon: 34.90
forms: مرسى علم

entry: رأس سدر
class: place
kind: city
en: Ras Sedr
country: EGY
lat: 29.60
lon: 32.70
forms: رأس سدر

entry: أبو زنيمة
class: place
kind: city
en: Abu Zenima
country: EGY
lat: 29.00
lon: 33.10
forms: أبو زنيمة

entry: نخل (ضعيف)
class: place
kind: city
en: Nakhl
country: EGY
lat: 29.90
lon: 33.70
weak: yes
forms: نخل

entry: المنزلة (ضعيف)
class: place
kind: city
en: Manzala
country: EGY
lat: 31.20
lon: 31.90
weak: yes
forms: المنزلة

entry: دكرنس
class: place
kind: city
en: Dikirnis
country: EGY
lat: 31.10
lon: 31.60
forms: دكرنس

entry: ميت غمر
class: place
kind: city
en: Mit Ghamr
country: EGY
lat: 30.70
lon: 31.30
forms: ميت غمر

entry: السنبلاوين
class: place
kind: city
en: Sinbillawin
country: EGY
lat: 30.90
lon: 31.50
forms: السنبلاوين

entry: بلقاس
class: place
kind: city
en: Belqas
country: EGY
lat: 31.20
lon: 31.40
forms: بلقاس

entry: أبو كبير
class: place
kind: city
en: Abu Kabir
country: EGY
lat: 30.70
lon: 31.70
forms: أبو كبير

entry: فاقوس
class: place
kind: city
en: Faqous
country: EGY
lat: 30.70
lon: 31.80
forms: فاقوس

entry: بلبيس
class: place
kind: city
en: Bilbeis
country: EGY
lat: 30.40
lon: 31.60
forms: بلبيس

entry: العاشر من رمضان (ضعيف)
class: place
kind: city
en: 10th of Ramadan City
country: EGY
lat: 30.30
lon: 31.70
weak: yes
forms: العاشر من رمضان

entry: القناطر الخيرية
class: place
kind: city
en: El Qanater El Khayreya
country: EGY
lat: 30.20
lon: 31.10
forms: القناطر الخيرية

entry: قليوب
class: place
kind: city
en: Qalyub
country: EGY
lat: 30.20
lon: 31.20
forms: قليوب

entry: طوخ
class: place
kind: city
en: Tukh
country: EGY
lat: 30.40
lon: 31.20
forms: طوخ

entry: الخانكة
class: place
kind: city
en: Khanka
country: EGY
lat: 30.20
lon: 31.40
forms: الخانكة

entry: كفر الدوار
class: place
kind: city
en: Kafr el-Dawwar
country: EGY
lat: 31.10
lon: 30.10
forms: كفر الدوار

entry: رشيد (ضعيف)
class: place
kind: city
en: Rosetta
country: EGY
lat: 31.40
lon: 30.40
weak: yes
forms: رشيد

entry: إدكو
class: place
kind: city
en: Idku
country: EGY
lat: 31.30
lon: 30.30
forms: إدكو

entry: دسوق
class: place
kind: city
en: Desouk
country: EGY
lat: 31.10
lon: 30.60
forms: دسوق

entry: بلطيم
class: place
kind: city
en: Baltim
country: EGY
lat: 31.60
lon: 31.10
forms: بلطيم

entry: كفر الزيات
class: place
kind: city
en: Kafr el-Zayat
country: EGY
lat: 30.80
lon: 30.80
forms: كفر الزيات

entry: السادات (ضعيف)
class: place
kind: city
en: Sadat City
country: EGY
lat: 30.40
lon: 30.50
weak: yes
forms: السادات

entry: منوف
class: place
kind: city
en: Menouf
country: EGY
lat: 30.50
lon: 30.90
forms: منوف

entry: أشمون
class: place
kind: city
en: Ashmoun
country: EGY
lat: 30.30
lon: 31.00
forms: أشمون

entry: ملوي
class: place
kind: city
en: Mallawi
country: EGY
lat: 27.70
lon: 30.80
forms: ملوي

entry: سمالوط
class: place
kind: city
en: Samalut
country: EGY
lat: 28.30
lon: 30.70
forms: سمالوط

entry: مغاغة
class: place
kind: city
en: Maghagha
country: EGY
lat: 28.60
lon: 30.80
forms: مغاغة

entry: بني مزار
class: place
kind: city
en: Beni Mazar
country: EGY
lat: 28.50
lon: 30.80
forms: بني مزار

entry: ديروط
class: place
kind: city
en: Dairut
country: EGY
lat: 27.60
lon: 30.80
forms: ديروط

entry: منفلوط
class: place
kind: city
en: Manfalut
country: EGY
lat: 27.30
lon: 31.00
forms: منفلوط

entry: أبنوب
class: place
kind: city
en: Abnub
country: EGY
lat: 27.30
lon: 31.20
forms: أبنوب

entry: طما (ضعيف)
class: place
kind: city
en: Tima
country: EGY
lat: 26.90
lon: 31.40
weak: yes
forms: طما

entry: جرجا
class: place
kind: city
en: Girga
country: EGY
lat: 26.30
lon: 31.90
forms: جرجا

entry: أخميم
class: place
kind: city
en: Akhmim
country: EGY
lat: 26.60
lon: 31.70
forms: أخميم

entry: البدرشين
class: place
kind: city
en: Badrashin
country: EGY
lat: 29.90
lon: 31.30
forms: البدرشين

entry: الصف المصرية
class: place
kind: city
en: Saff
country: EGY
lat: 29.60
lon: 31.30
forms: الصف المصرية

entry: أطفيح
class: place
kind: city
en: Atfih
country: EGY
lat: 29.40
lon: 31.30
forms: أطفيح

entry: الواحات البحرية
class: place
kind: city
en: Bahariya Oasis
country: EGY
lat: 28.30
lon: 28.90
forms: الواحات البحرية

entry: الفرافرة
class: place
kind: city
en: Farafra
country: EGY
lat: 27.10
lon: 28.00
forms: الفرافرة

entry: السلوم
class: place
kind: city
en: Sallum
country: EGY
lat: 31.60
lon: 25.20
forms: السلوم

entry: الضبعة المصرية
class: place
kind: city
en: Dabaa
country: EGY
lat: 31.00
lon: 28.40
forms: الضبعة المصرية

# JOR

entry: ذيبان
class: place
kind: city
en: Dhiban
country: JOR
lat: 31.50
lon: 35.80
forms: ذيبان

entry: الوالة
class: place
kind: city
en: Wala
country: JOR
lat: 31.60
lon: 35.80
forms: الوالة | الواله

entry: الهيدان
class: place
kind: city
en: Heidan
country: JOR
lat: 31.60
lon: 35.70
forms: الهيدان

entry: ضبعة (ضعيف)
class: place
kind: city
en: Dabaa
country: JOR
lat: 31.60
lon: 36.00
weak: yes
forms: ضبعة | ضبعه

entry: وادي موسى
class: place
kind: city
en: Wadi Musa
country: JOR
lat: 30.30
lon: 35.50
forms: وادي موسى

entry: الشوبك
class: place
kind: city
en: Shobak
country: JOR
lat: 30.50
lon: 35.60
forms: الشوبك

entry: القويرة
class: place
kind: city
en: Quweira
country: JOR
lat: 29.80
lon: 35.30
forms: القويرة

entry: أذرح
class: place
kind: city
en: Udhruh
country: JOR
lat: 30.30
lon: 35.60
forms: أذرح

entry: غرندل
class: place
kind: city
en: Gharandal
country: JOR
lat: 30.10
lon: 35.20
forms: غرندل

entry: رأس النقب
class: place
kind: city
en: Ras an-Naqb
country: JOR
lat: 30.00
lon: 35.50
forms: رأس النقب

entry: الحسا (ضعيف)
class: place
kind: city
en: Hasa
country: JOR
lat: 30.80
lon: 36.00
weak: yes
forms: الحسا

entry: القطرانة
class: place
kind: city
en: Qatrana
country: JOR
lat: 31.20
lon: 36.00
forms: القطرانة

entry: الحسينية الأردنية
class: place
kind: city
en: Husseiniya
country: JOR
lat: 30.60
lon: 35.80
forms: الحسينية الأردنية

entry: مليح (ضعيف)
class: place
kind: city
en: Mleih
country: JOR
lat: 31.60
lon: 35.80
weak: yes
forms: مليح

entry: الجيزة الأردنية
class: place
kind: city
en: Jiza
country: JOR
lat: 31.70
lon: 35.90
forms: الجيزة الأردنية

entry: ناعور
class: place
kind: city
en: Naur
country: JOR
lat: 31.90
lon: 35.80
forms: ناعور

entry: مرج الحمام
class: place
kind: city
en: Marj al-Hamam
country: JOR
lat: 31.90
lon: 35.80
forms: مرج الحمام

entry: سحاب (ضعيف)
class: place
kind: city
en: Sahab
country: JOR
lat: 31.90
lon: 36.00
weak: yes
forms: سحاب

entry: الرصيفة
class: place
kind: city
en: Russeifa
country: JOR
lat: 32.00
lon: 36.00
forms: الرصيفة

entry: الضليل
class: place
kind: city
en: Dhuleil
country: JOR
lat: 32.10
lon: 36.30
forms: الضليل

entry: الخالدية الأردنية
class: place
kind: city
en: Khalidiya
country: JOR
lat: 32.20
lon: 36.30
forms: الخالدية الأردنية

entry: الصفاوي
class: place
kind: city
en: Safawi
country: JOR
lat: 32.20
lon: 37.10
forms: الصفاوي

entry: العمري (ضعيف)
class: place
kind: city
en: Omari
country: JOR
lat: 31.50
lon: 36.80
weak: yes
forms: العمري

entry: الشونة الجنوبية
class: place
kind: city
en: South Shuna
country: JOR
lat: 31.90
lon: 35.60
forms: الشونة الجنوبية

entry: الشونة الشمالية
class: place
kind: city
en: North Shuna
country: JOR
lat: 32.60
lon: 35.60
forms: الشونة الشمالية

entry: دير علا
class: place
kind: city
en: Deir Alla
country: JOR
lat: 32.20
lon: 35.60
forms: دير علا

entry: غور الصافي
class: place
kind: city
en: Ghor es-Safi
country: JOR
lat: 31.00
lon: 35.50
forms: غور الصافي

entry: غور المزرعة
class: place
kind: city
en: Ghor al-Mazraa
country: JOR
lat: 31.30
lon: 35.50
forms: غور المزرعة

entry: وادي عربة
class: place
kind: city
en: Wadi Araba
country: JOR
lat: 30.40
lon: 35.20
forms: وادي عربة

entry: الأغوار الجنوبية
class: place
kind: city
en: Southern Ghor
country: JOR
lat: 31.10
lon: 35.50
forms: الأغوار الجنوبية

entry: الأغوار الشمالية
class: place
kind: city
en: Northern Ghor
country: JOR
lat: 32.50
lon: 35.60
forms: الأغوار الشمالية

entry: ماعين
class: place
kind: city
en: Main
country: JOR
lat: 31.70
lon: 35.70
forms: ماعين

entry: زرقاء ماعين
class: place
kind: city
en: Zarqa Main
country: JOR
lat: 31.60
lon: 35.60
forms: زرقاء ماعين

entry: لب (ضعيف)
class: place
kind: city
en: Libb
country: JOR
lat: 31.60
lon: 35.80
weak: yes
forms: لب

entry: جرينة
class: place
kind: city
en: Jreineh
country: JOR
lat: 31.70
lon: 35.80
forms: جرينة

entry: فقوع
class: place
kind: city
en: Faqqu
country: JOR
lat: 31.40
lon: 35.70
forms: فقوع

entry: المزار الجنوبي
class: place
kind: city
en: Southern Mazar
country: JOR
lat: 31.10
lon: 35.70
forms: المزار الجنوبي

entry: بصيرا
class: place
kind: city
en: Busayra
country: JOR
lat: 30.70
lon: 35.60
forms: بصيرا

entry: المدورة (ضعيف)
class: place
kind: city
en: Mudawwara
country: JOR
lat: 29.30
lon: 36.00
weak: yes
forms: المدورة

entry: العبدلي الأردنية
class: place
kind: city
en: Abdali
country: JOR
lat: 31.96
lon: 35.91
forms: العبدلي الأردنية

entry: الشميساني
class: place
kind: city
en: Shmeisani
country: JOR
lat: 31.97
lon: 35.90
forms: الشميساني

entry: تلاع العلي
class: place
kind: city
en: Tlaa al-Ali
country: JOR
lat: 32.00
lon: 35.90
forms: تلاع العلي

entry: صويلح
class: place
kind: city
en: Sweileh
country: JOR
lat: 32.00
lon: 35.80
forms: صويلح

entry: الجبيهة
class: place
kind: city
en: Jubeiha
country: JOR
lat: 32.00
lon: 35.90
forms: الجبيهة

entry: طبربور
class: place
kind: city
en: Tabarbour
country: JOR
lat: 32.00
lon: 35.90
forms: طبربور

entry: ماركا (ضعيف)
class: place
kind: city
en: Marka
country: JOR
lat: 32.00
lon: 36.00
weak: yes
forms: ماركا

entry: المقابلين
class: place
kind: city
en: Muqabalain
country: JOR
lat: 31.90
lon: 35.90
forms: المقابلين

entry: الحزام الأخضر (ضعيف)
class: place
kind: city
en: Green Belt
country: JOR
lat: 31.90
lon: 35.90
weak: yes
forms: الحزام الأخضر

# LBN

entry: قانا
class: place
kind: city
en: Qana
country: LBN
lat: 33.20
lon: 35.30
forms: قانا

entry: شحيم
class: place
kind: city
en: Shhim
country: LBN
lat: 33.60
lon: 35.50
forms: شحيم

entry: الدامور
class: place
kind: city
en: Damour
country: LBN
lat: 33.70
lon: 35.40
forms: الدامور

entry: نيحا
class: place
kind: city
en: Niha
country: LBN
lat: 33.60
lon: 35.70
forms: نيحا

entry: مشغرة
class: place
kind: city
en: Machghara
country: LBN
lat: 33.50
lon: 35.70
forms: مشغرة

entry: راشيا
class: place
kind: city
en: Rachaya
country: LBN
lat: 33.50
lon: 35.80
forms: راشيا

entry: المتين
class: place
kind: city
en: Metn
country: LBN
lat: 33.90
lon: 35.70
forms: المتين

entry: رأس المتن
class: place
kind: city
en: Ras el-Metn
country: LBN
lat: 33.80
lon: 35.70
forms: رأس المتن | راس المتن

entry: الشوير
class: place
kind: city
en: Choueir
country: LBN
lat: 33.90
lon: 35.70
forms: الشوير

entry: بكفيا
class: place
kind: city
en: Bikfaya
country: LBN
lat: 33.90
lon: 35.70
forms: بكفيا

entry: برمانا
class: place
kind: city
en: Broummana
country: LBN
lat: 33.90
lon: 35.60
forms: برمانا

entry: كسروان
class: place
kind: city
en: Keserwan
country: LBN
lat: 34.00
lon: 35.70
forms: كسروان

entry: المتن (ضعيف)
class: place
kind: city
en: Matn
country: LBN
lat: 33.90
lon: 35.60
weak: yes
forms: المتن

entry: زغرتا
class: place
kind: city
en: Zgharta
country: LBN
lat: 34.40
lon: 35.90
forms: زغرتا

entry: القبيات
class: place
kind: city
en: Qoubaiyat
country: LBN
lat: 34.60
lon: 36.30
forms: القبيات

entry: حلبا
class: place
kind: city
en: Halba
country: LBN
lat: 34.50
lon: 36.10
forms: حلبا

entry: الكورة (ضعيف)
class: place
kind: city
en: Koura
country: LBN
lat: 34.30
lon: 35.80
weak: yes
forms: الكورة

entry: إهدن
class: place
kind: city
en: Ehden
country: LBN
lat: 34.30
lon: 36.00
forms: إهدن

entry: اللبوة
class: place
kind: city
en: Labweh
country: LBN
lat: 34.20
lon: 36.40
forms: اللبوة

entry: القاع (ضعيف)
class: place
kind: city
en: Qaa
country: LBN
lat: 34.40
lon: 36.50
weak: yes
forms: القاع

entry: بريتال
class: place
kind: city
en: Brital
country: LBN
lat: 33.90
lon: 36.10
forms: بريتال

entry: شتورة
class: place
kind: city
en: Chtaura
country: LBN
lat: 33.80
lon: 35.90
forms: شتورة

entry: بر الياس
class: place
kind: city
en: Bar Elias
country: LBN
lat: 33.80
lon: 35.90
forms: بر الياس

entry: صغبين
class: place
kind: city
en: Saghbine
country: LBN
lat: 33.60
lon: 35.70
forms: صغبين

entry: الأشرفية
class: place
kind: city
en: Achrafieh
country: LBN
lat: 33.90
lon: 35.50
forms: الأشرفية | الاشرفية

entry: الجميزة
class: place
kind: city
en: Gemmayzeh
country: LBN
lat: 33.90
lon: 35.50
forms: الجميزة

entry: مار مخايل
class: place
kind: city
en: Mar Mikhael
country: LBN
lat: 33.90
lon: 35.50
forms: مار مخايل

entry: الكرنتينا
class: place
kind: city
en: Karantina
country: LBN
lat: 33.90
lon: 35.50
forms: الكرنتينا

entry: الحمرا (ضعيف)
class: place
kind: city
en: Hamra
country: LBN
lat: 33.90
lon: 35.50
weak: yes
forms: الحمرا

entry: المزرعة البيروتية
class: place
kind: city
en: Mazraa
country: LBN
lat: 33.90
lon: 35.50
forms: المزرعة البيروتية

entry: الطريق الجديدة
class: place
kind: city
en: Tariq el-Jdideh
country: LBN
lat: 33.90
lon: 35.50
forms: الطريق الجديدة

entry: حارة حريك
class: place
kind: city
en: Haret Hreik
country: LBN
lat: 33.90
lon: 35.50
forms: حارة حريك

entry: الرويس (ضعيف)
class: place
kind: city
en: Roueiss
country: LBN
lat: 33.90
lon: 35.50
weak: yes
forms: الرويس

entry: الغبيري
class: place
kind: city
en: Ghobeiry
country: LBN
lat: 33.90
lon: 35.50
forms: الغبيري

entry: الشياح
class: place
kind: city
en: Chiyah
country: LBN
lat: 33.90
lon: 35.50
forms: الشياح

entry: عين الرمانة
class: place
kind: city
en: Ain el-Remmaneh
country: LBN
lat: 33.90
lon: 35.50
forms: عين الرمانة

entry: سن الفيل
class: place
kind: city
en: Sin el-Fil
country: LBN
lat: 33.90
lon: 35.50
forms: سن الفيل

entry: برج حمود
class: place
kind: city
en: Bourj Hammoud
country: LBN
lat: 33.90
lon: 35.50
forms: برج حمود

entry: الدورة (ضعيف)
class: place
kind: city
en: Dora
country: LBN
lat: 33.90
lon: 35.50
weak: yes
forms: الدورة

entry: نهر الكلب
class: place
kind: city
en: Nahr al-Kalb
country: LBN
lat: 34.00
lon: 35.60
forms: نهر الكلب

entry: الناعمة (ضعيف)
class: place
kind: city
en: Naameh
country: LBN
lat: 33.70
lon: 35.50
weak: yes
forms: الناعمة

entry: خلدة
class: place
kind: city
en: Khalde
country: LBN
lat: 33.80
lon: 35.50
forms: خلدة

entry: كفركلا
class: place
kind: city
en: Kfar Kila
country: LBN
lat: 33.30
lon: 35.60
forms: كفركلا

entry: العديسة
class: place
kind: city
en: Odaisseh
country: LBN
lat: 33.30
lon: 35.50
forms: العديسة

entry: ميس الجبل
class: place
kind: city
en: Mays al-Jabal
country: LBN
lat: 33.20
lon: 35.50
forms: ميس الجبل

entry: مارون الراس
class: place
kind: city
en: Maroun al-Ras
country: LBN
lat: 33.10
lon: 35.40
forms: مارون الراس

entry: يارون
class: place
kind: city
en: Yaroun
country: LBN
lat: 33.10
lon: 35.40
forms: يارون

entry: علما الشعب
class: place
kind: city
en: Alma ash-Shaab
country: LBN
lat: 33.10
lon: 35.20
forms: علما الشعب

entry: كفرشوبا
class: place
kind: city
en: Kfar Shuba
country: LBN
lat: 33.30
lon: 35.70
forms: كفرشوبا

entry: شبعا
class: place
kind: city
en: Shebaa
country: LBN
lat: 33.30
lon: 35.70
forms: شبعا

entry: إقليم الخروب
class: place
kind: city
en: Iqlim al-Kharrub
country: LBN
lat: 33.60
lon: 35.50
forms: إقليم الخروب

# SAU

entry: القيصومة
class: place
kind: city
en: Qaisumah
country: SAU
lat: 28.30
lon: 46.10
forms: القيصومة

entry: قرية العليا
class: place
kind: city
en: Qaryat al-Ulya
country: SAU
lat: 27.60
lon: 47.70
forms: قرية العليا

entry: الصمان
class: place
kind: city
en: Summan
country: SAU
lat: 26.50
lon: 47.50
forms: الصمان

entry: طريف السعودية
class: place
kind: city
en: Turaif
country: SAU
lat: 31.70
lon: 38.70
forms: طريف السعودية

entry: العويقيلة
class: place
kind: city
en: Uwayqilah
country: SAU
lat: 30.30
lon: 42.20
forms: العويقيلة

entry: السليل (ضعيف)
class: place
kind: city
en: Sulayyil
country: SAU
lat: 20.50
lon: 45.60
weak: yes
forms: السليل

entry: الدلم
class: place
kind: city
en: Dilam
country: SAU
lat: 24.00
lon: 47.20
forms: الدلم

entry: المزاحمية
class: place
kind: city
en: Muzahimiyah
country: SAU
lat: 24.50
lon: 46.30
forms: المزاحمية

entry: ثادق
class: place
kind: city
en: Thadiq
country: SAU
lat: 25.30
lon: 45.90
forms: ثادق

entry: مرات السعودية
class: place
kind: city
en: Marat
country: SAU
lat: 25.10
lon: 45.50
forms: مرات السعودية

entry: ضرما
class: place
kind: city
en: Durma
country: SAU
lat: 24.60
lon: 46.10
forms: ضرما

entry: الغاط (ضعيف)
class: place
kind: city
en: Ghat
country: SAU
lat: 26.00
lon: 45.00
weak: yes
forms: الغاط

entry: المذنب (ضعيف)
class: place
kind: city
en: Mithnab
country: SAU
lat: 25.90
lon: 44.20
weak: yes
forms: المذنب

entry: رياض الخبراء
class: place
kind: city
en: Riyadh al-Khabra
country: SAU
lat: 26.00
lon: 43.60
forms: رياض الخبراء

entry: البدائع (ضعيف)
class: place
kind: city
en: Badai
country: SAU
lat: 25.90
lon: 43.70
weak: yes
forms: البدائع

entry: الأسياح
class: place
kind: city
en: Asyah
country: SAU
lat: 26.80
lon: 44.20
forms: الأسياح

entry: النبهانية
class: place
kind: city
en: Nabhaniyah
country: SAU
lat: 25.90
lon: 43.10
forms: النبهانية

entry: بقعاء
class: place
kind: city
en: Baqaa
country: SAU
lat: 27.90
lon: 42.40
forms: بقعاء

entry: الغزالة (ضعيف)
class: place
kind: city
en: Ghazalah
country: SAU
lat: 26.80
lon: 41.30
weak: yes
forms: الغزالة

entry: الشنان
class: place
kind: city
en: Shinan
country: SAU
lat: 27.20
lon: 42.40
forms: الشنان

entry: تنومة
class: place
kind: city
en: Tanomah
country: SAU
lat: 19.00
lon: 42.20
forms: تنومة

entry: بلقرن
class: place
kind: city
en: Balqarn
country: SAU
lat: 19.70
lon: 41.90
forms: بلقرن

entry: ظهران الجنوب
class: place
kind: city
en: Dhahran al-Janub
country: SAU
lat: 17.70
lon: 43.50
forms: ظهران الجنوب

entry: سراة عبيدة
class: place
kind: city
en: Sarat Abidah
country: SAU
lat: 18.10
lon: 43.10
forms: سراة عبيدة

entry: رجال ألمع
class: place
kind: city
en: Rijal Almaa
country: SAU
lat: 18.20
lon: 42.20
forms: رجال ألمع

entry: بارق (ضعيف)
class: place
kind: city
en: Bariq
country: SAU
lat: 18.90
lon: 41.90
weak: yes
forms: بارق

entry: المجاردة
class: place
kind: city
en: Majardah
country: SAU
lat: 19.10
lon: 41.90
forms: المجاردة

entry: أحد رفيدة
class: place
kind: city
en: Ahad Rafidah
country: SAU
lat: 18.20
lon: 42.80
forms: أحد رفيدة

entry: تثليث (ضعيف)
class: place
kind: city
en: Tathlith
country: SAU
lat: 19.50
lon: 43.50
weak: yes
forms: تثليث

entry: العرضيات
class: place
kind: city
en: Ardiyat
country: SAU
lat: 19.20
lon: 41.80
forms: العرضيات

entry: الكامل (ضعيف)
class: place
kind: city
en: Kamil
country: SAU
lat: 22.20
lon: 39.80
weak: yes
forms: الكامل

entry: خليص
class: place
kind: city
en: Khulais
country: SAU
lat: 22.20
lon: 39.30
forms: خليص

entry: الجموم (ضعيف)
class: place
kind: city
en: Jumum
country: SAU
lat: 21.60
lon: 39.70
weak: yes
forms: الجموم

entry: أضم (ضعيف)
class: place
kind: city
en: Adham
country: SAU
lat: 20.50
lon: 40.90
weak: yes
forms: أضم

entry: ميسان السعودية
class: place
kind: city
en: Maysan
country: SAU
lat: 20.70
lon: 40.80
forms: ميسان السعودية

entry: بلجرشي
class: place
kind: city
en: Baljurashi
country: SAU
lat: 19.90
lon: 41.60
forms: بلجرشي

entry: المندق
class: place
kind: city
en: Mandaq
country: SAU
lat: 20.20
lon: 41.30
forms: المندق

entry: قلوة
class: place
kind: city
en: Qilwah
country: SAU
lat: 19.90
lon: 41.30
forms: قلوة

entry: العقيق (ضعيف)
class: place
kind: city
en: Aqiq
country: SAU
lat: 20.30
lon: 41.70
weak: yes
forms: العقيق

entry: أحد المسارحة
class: place
kind: city
en: Ahad al-Masarihah
country: SAU
lat: 16.70
lon: 43.00
forms: أحد المسارحة

entry: العارضة السعودية
class: place
kind: city
en: Aridah
country: SAU
lat: 17.00
lon: 43.00
forms: العارضة السعودية

entry: الدائر (ضعيف)
class: place
kind: city
en: Dair
country: SAU
lat: 17.30
lon: 43.10
weak: yes
forms: الدائر

entry: فيفاء
class: place
kind: city
en: Faifa
country: SAU
lat: 17.20
lon: 43.10
forms: فيفاء

entry: هروب السعودية
class: place
kind: city
en: Harub
country: SAU
lat: 17.40
lon: 42.90
forms: هروب السعودية

entry: الريث
class: place
kind: city
en: Rayth
country: SAU
lat: 17.60
lon: 42.90
forms: الريث

entry: بيش (ضعيف)
class: place
kind: city
en: Baish
country: SAU
lat: 17.40
lon: 42.50
weak: yes
forms: بيش

entry: الدرب (ضعيف)
class: place
kind: city
en: Darb
country: SAU
lat: 17.70
lon: 42.30
weak: yes
forms: الدرب

entry: فرسان (ضعيف)
class: place
kind: city
en: Farasan
country: SAU
lat: 16.70
lon: 42.10
weak: yes
forms: فرسان

entry: ضمد (ضعيف)
class: place
kind: city
en: Damad
country: SAU
lat: 17.10
lon: 42.80
weak: yes
forms: ضمد

entry: الخوبة
class: place
kind: city
en: Khawbah
country: SAU
lat: 16.80
lon: 43.20
forms: الخوبة

entry: حبونا
class: place
kind: city
en: Habuna
country: SAU
lat: 17.80
lon: 44.10
forms: حبونا

entry: بدر الجنوب
class: place
kind: city
en: Badr al-Janub
country: SAU
lat: 17.80
lon: 43.80
forms: بدر الجنوب

entry: يدمة
class: place
kind: city
en: Yadamah
country: SAU
lat: 18.50
lon: 44.20
forms: يدمة

entry: ثار (ضعيف)
class: place
kind: city
en: Thar
country: SAU
lat: 18.10
lon: 44.30
weak: yes
forms: ثار

entry: خباش
class: place
kind: city
en: Khubash
country: SAU
lat: 17.60
lon: 44.80
forms: خباش

entry: العيص
class: place
kind: city
en: Ais
country: SAU
lat: 25.10
lon: 38.10
forms: العيص

entry: المهد (ضعيف)
class: place
kind: city
en: Mahd adh-Dhahab
country: SAU
lat: 23.50
lon: 40.90
weak: yes
forms: المهد

entry: خيبر
class: place
kind: city
en: Khaybar
country: SAU
lat: 25.70
lon: 39.30
forms: خيبر

entry: الحناكية
class: place
kind: city
en: Hanakiyah
country: SAU
lat: 24.90
lon: 40.50
forms: الحناكية

entry: بدر السعودية
class: place
kind: city
en: Badr
country: SAU
lat: 23.80
lon: 38.80
forms: بدر السعودية

entry: حقل السعودية
class: place
kind: city
en: Haql
country: SAU
lat: 29.30
lon: 34.90
forms: حقل السعودية

entry: البدع السعودية
class: place
kind: city
en: Bada
country: SAU
lat: 28.50
lon: 35.00
forms: البدع السعودية

entry: دومة الجندل
class: place
kind: city
en: Dumat al-Jandal
country: SAU
lat: 29.80
lon: 39.90
forms: دومة الجندل

entry: طبرجل
class: place
kind: city
en: Tabarjal
country: SAU
lat: 30.50
lon: 38.20
forms: طبرجل

entry: تاروت
class: place
kind: city
en: Tarout
country: SAU
lat: 26.60
lon: 50.10
forms: تاروت

entry: العيون السعودية
class: place
kind: city
en: Uyun
country: SAU
lat: 25.60
lon: 49.60
forms: العيون السعودية

entry: المبرز
class: place
kind: city
en: Mubarraz
country: SAU
lat: 25.40
lon: 49.60
forms: المبرز

entry: سلوى السعودية
class: place
kind: city
en: Salwa
country: SAU
lat: 24.70
lon: 50.80
forms: سلوى السعودية

entry: حرض السعودية
class: place
kind: city
en: Haradh
country: SAU
lat: 24.10
lon: 49.10
forms: حرض السعودية

entry: الخرخير
class: place
kind: city
en: Kharkhir
country: SAU
lat: 18.90
lon: 51.10
forms: الخرخير

entry: رماه (ضعيف)
class: place
kind: city
en: Rumah
country: SAU
lat: 25.60
lon: 47.20
weak: yes
forms: رماه

entry: شوية (ضعيف)
class: place
kind: city
en: Shuwayah
country: SAU
lat: 27.00
lon: 48.00
weak: yes
forms: شوية

entry: أم الجماجم
class: place
kind: city
en: Umm al-Jamajim
country: SAU
lat: 26.90
lon: 45.30
forms: أم الجماجم

entry: الأرطاوية
class: place
kind: city
en: Artawiyah
country: SAU
lat: 26.50
lon: 45.30
forms: الأرطاوية

# TUN

entry: المحرس
class: place
kind: city
en: Mahares
country: TUN
lat: 34.50
lon: 10.50
forms: المحرس

entry: غار الملح
class: place
kind: city
en: Ghar el-Melh
country: TUN
lat: 37.20
lon: 10.20
forms: غار الملح

entry: دوار هيشر
class: place
kind: city
en: Douar Hicher
country: TUN
lat: 36.80
lon: 10.10
forms: دوار هيشر

entry: المنيهلة
class: place
kind: city
en: Mnihla
country: TUN
lat: 36.90
lon: 10.10
forms: المنيهلة

entry: سكرة (ضعيف)
class: place
kind: city
en: Soukra
country: TUN
lat: 36.90
lon: 10.20
weak: yes
forms: سكرة

entry: قمرت
class: place
kind: city
en: Gammarth
country: TUN
lat: 36.90
lon: 10.30
forms: قمرت

entry: المروج (ضعيف)
class: place
kind: city
en: El Mourouj
country: TUN
lat: 36.70
lon: 10.20
weak: yes
forms: المروج

entry: مقرين
class: place
kind: city
en: Megrine
country: TUN
lat: 36.80
lon: 10.20
forms: مقرين

entry: الزهراء التونسية
class: place
kind: city
en: Ezzahra
country: TUN
lat: 36.70
lon: 10.30
forms: الزهراء التونسية

entry: جبل الجلود
class: place
kind: city
en: Jebel Jelloud
country: TUN
lat: 36.80
lon: 10.20
forms: جبل الجلود | جبل جلود

entry: سيدي حسين
class: place
kind: city
en: Sidi Hassine
country: TUN
lat: 36.80
lon: 10.10
forms: سيدي حسين

entry: وادي الليل
class: place
kind: city
en: Oued Ellil
country: TUN
lat: 36.80
lon: 10.00
forms: وادي الليل

entry: طبربة
class: place
kind: city
en: Tebourba
country: TUN
lat: 36.80
lon: 9.80
forms: طبربة

entry: الجديدة التونسية
class: place
kind: city
en: Jedaida
country: TUN
lat: 36.90
lon: 9.90
forms: الجديدة التونسية

entry: المرناقية
class: place
kind: city
en: Mornaguia
country: TUN
lat: 36.80
lon: 10.00
forms: المرناقية

entry: البطان (ضعيف)
class: place
kind: city
en: Battan
country: TUN
lat: 36.80
lon: 9.80
weak: yes
forms: البطان

entry: قلعة الأندلس
class: place
kind: city
en: Kalaat el-Andalous
country: TUN
lat: 37.10
lon: 10.10
forms: قلعة الأندلس

entry: سيدي ثابت
class: place
kind: city
en: Sidi Thabet
country: TUN
lat: 36.90
lon: 10.00
forms: سيدي ثابت

entry: مرناق
class: place
kind: city
en: Mornag
country: TUN
lat: 36.70
lon: 10.30
forms: مرناق

entry: سليمان التونسية
class: place
kind: city
en: Soliman
country: TUN
lat: 36.70
lon: 10.50
forms: سليمان التونسية

entry: قرمبالية
class: place
kind: city
en: Grombalia
country: TUN
lat: 36.60
lon: 10.50
forms: قرمبالية

entry: بني خلاد
class: place
kind: city
en: Beni Khalled
country: TUN
lat: 36.60
lon: 10.60
forms: بني خلاد

entry: دار شعبان
class: place
kind: city
en: Dar Chaabane
country: TUN
lat: 36.50
lon: 10.70
forms: دار شعبان

entry: الهوارية
class: place
kind: city
en: Haouaria
country: TUN
lat: 37.10
lon: 11.00
forms: الهوارية

entry: سجنان
class: place
kind: city
en: Sejnane
country: TUN
lat: 37.10
lon: 9.20
forms: سجنان

entry: ماطر التونسية
class: place
kind: city
en: Mateur
country: TUN
lat: 37.00
lon: 9.70
forms: ماطر التونسية

entry: رأس الجبل (ضعيف)
class: place
kind: city
en: Ras Jebel
country: TUN
lat: 37.20
lon: 10.10
weak: yes
forms: رأس الجبل

entry: غار الدماء
class: place
kind: city
en: Ghardimaou
country: TUN
lat: 36.40
lon: 8.40
forms: غار الدماء

entry: فرنانة
class: place
kind: city
en: Fernana
country: TUN
lat: 36.70
lon: 8.70
forms: فرنانة

entry: بوسالم
class: place
kind: city
en: Bou Salem
country: TUN
lat: 36.60
lon: 9.00
forms: بوسالم | بو سالم

entry: بلطة بوعوان
class: place
kind: city
en: Balta-Bou Aouane
country: TUN
lat: 36.70
lon: 8.90
forms: بلطة بوعوان

entry: وادي مليز
class: place
kind: city
en: Oued Meliz
country: TUN
lat: 36.50
lon: 8.50
forms: وادي مليز | واد مليز

entry: ساقية سيدي يوسف
class: place
kind: city
en: Sakiet Sidi Youssef
country: TUN
lat: 36.20
lon: 8.40
forms: ساقية سيدي يوسف

entry: قلعة سنان
class: place
kind: city
en: Kalaat Senan
country: TUN
lat: 35.80
lon: 8.30
forms: قلعة سنان | قلعة السنان

entry: نبر (ضعيف)
class: place
kind: city
en: Nebeur
country: TUN
lat: 36.30
lon: 8.80
weak: yes
forms: نبر

entry: السرس (ضعيف)
class: place
kind: city
en: Sers
country: TUN
lat: 36.10
lon: 9.00
weak: yes
forms: السرس

entry: الكريب
class: place
kind: city
en: Krib
country: TUN
lat: 36.30
lon: 9.10
forms: الكريب

entry: قعفور
class: place
kind: city
en: Gaafour
country: TUN
lat: 36.30
lon: 9.30
forms: قعفور

entry: بوعرادة
class: place
kind: city
en: Bou Arada
country: TUN
lat: 36.40
lon: 9.60
forms: بوعرادة

entry: تالة التونسية
class: place
kind: city
en: Thala
country: TUN
lat: 35.60
lon: 8.70
forms: تالة التونسية

entry: فريانة
class: place
kind: city
en: Feriana
country: TUN
lat: 34.90
lon: 8.60
forms: فريانة

entry: سبيبة
class: place
kind: city
en: Sbiba
country: TUN
lat: 35.50
lon: 9.10
forms: سبيبة

entry: حاسي الفريد
class: place
kind: city
en: Hassi el-Ferid
country: TUN
lat: 34.90
lon: 8.90
forms: حاسي الفريد

entry: ماجل بلعباس
class: place
kind: city
en: Majel Bel Abbes
country: TUN
lat: 34.80
lon: 8.50
forms: ماجل بلعباس

entry: حيدرة (ضعيف)
class: place
kind: city
en: Haidra
country: TUN
lat: 35.60
lon: 8.50
weak: yes
forms: حيدرة

entry: جلمة
class: place
kind: city
en: Jelma
country: TUN
lat: 35.30
lon: 9.40
forms: جلمة

entry: المكناسي
class: place
kind: city
en: Meknassy
country: TUN
lat: 34.60
lon: 9.60
forms: المكناسي

entry: المزونة
class: place
kind: city
en: Mezzouna
country: TUN
lat: 34.60
lon: 9.80
forms: المزونة

entry: بئر الحفي
class: place
kind: city
en: Bir el-Hafey
country: TUN
lat: 34.90
lon: 9.20
forms: بئر الحفي

entry: سيدي علي بن عون
class: place
kind: city
en: Sidi Ali Ben Aoun
country: TUN
lat: 34.80
lon: 9.20
forms: سيدي علي بن عون

entry: السبالة
class: place
kind: city
en: Sabbala
country: TUN
lat: 35.30
lon: 9.30
forms: السبالة

entry: بوحجلة
class: place
kind: city
en: Bouhajla
country: TUN
lat: 35.40
lon: 10.00
forms: بوحجلة

entry: حاجب العيون
class: place
kind: city
en: Hajeb el-Ayoun
country: TUN
lat: 35.40
lon: 9.50
forms: حاجب العيون

entry: حفوز
class: place
kind: city
en: Haffouz
country: TUN
lat: 35.60
lon: 9.70
forms: حفوز

entry: السبيخة
class: place
kind: city
en: Sbikha
country: TUN
lat: 35.90
lon: 10.00
forms: السبيخة

entry: الوسلاتية
class: place
kind: city
en: Oueslatia
country: TUN
lat: 35.90
lon: 9.60
forms: الوسلاتية

entry: بوفيشة
class: place
kind: city
en: Bouficha
country: TUN
lat: 36.30
lon: 10.50
forms: بوفيشة

entry: أكودة
class: place
kind: city
en: Akouda
country: TUN
lat: 35.90
lon: 10.60
forms: أكودة

entry: القلعة الصغرى
class: place
kind: city
en: Kalaa Seghira
country: TUN
lat: 35.80
lon: 10.60
forms: القلعة الصغرى

entry: سيدي بوعلي
class: place
kind: city
en: Sidi Bou Ali
country: TUN
lat: 36.00
lon: 10.50
forms: سيدي بوعلي

entry: هرقلة
class: place
kind: city
en: Hergla
country: TUN
lat: 36.00
lon: 10.50
forms: هرقلة

entry: كندار
class: place
kind: city
en: Kondar
country: TUN
lat: 35.90
lon: 10.30
forms: كندار

entry: مساكن التونسية
class: place
kind: city
en: Msaken
country: TUN
lat: 35.70
lon: 10.60
forms: مساكن التونسية

entry: جمال التونسية
class: place
kind: city
en: Jemmal
country: TUN
lat: 35.60
lon: 10.80
forms: جمال التونسية

entry: البقالطة
class: place
kind: city
en: Bekalta
country: TUN
lat: 35.60
lon: 11.00
forms: البقالطة

entry: قصور الساف
class: place
kind: city
en: Ksour Essef
country: TUN
lat: 35.40
lon: 11.00
forms: قصور الساف

entry: السواسي
class: place
kind: city
en: Souassi
country: TUN
lat: 35.30
lon: 10.50
forms: السواسي

entry: سيدي علوان
class: place
kind: city
en: Sidi Alouane
country: TUN
lat: 35.40
lon: 10.90
forms: سيدي علوان

entry: جبنيانة
class: place
kind: city
en: Jebiniana
country: TUN
lat: 35.00
lon: 10.90
forms: جبنيانة

entry: العامرة التونسية
class: place
kind: city
en: Amra
country: TUN
lat: 35.00
lon: 10.60
forms: العامرة التونسية

entry: ساقية الزيت
class: place
kind: city
en: Sakiet Ezzit
country: TUN
lat: 34.80
lon: 10.80
forms: ساقية الزيت

entry: ساقية الداير
class: place
kind: city
en: Sakiet Eddaier
country: TUN
lat: 34.80
lon: 10.80
forms: ساقية الداير

entry: طينة (ضعيف)
class: place
kind: city
en: Thyna
country: TUN
lat: 34.70
lon: 10.70
weak: yes
forms: طينة

entry: عقارب (ضعيف)
class: place
kind: city
en: Agareb
country: TUN
lat: 34.70
lon: 10.50
weak: yes
forms: عقارب

entry: الصخيرة
class: place
kind: city
en: Skhira
country: TUN
lat: 34.30
lon: 10.10
forms: الصخيرة

entry: بئر علي بن خليفة
class: place
kind: city
en: Bir Ali Ben Khalifa
country: TUN
lat: 34.70
lon: 10.10
forms: بئر علي بن خليفة

entry: المظيلة
class: place
kind: city
en: Mdhilla
country: TUN
lat: 34.30
lon: 8.70
forms: المظيلة

entry: دقاش (ضعيف)
class: place
kind: city
en: Degache
country: TUN
lat: 34.00
lon: 8.20
weak: yes
forms: دقاش

entry: حزوة
class: place
kind: city
en: Hazoua
country: TUN
lat: 33.70
lon: 7.90
forms: حزوة

entry: جمنة
class: place
kind: city
en: Jemna
country: TUN
lat: 33.60
lon: 9.00
forms: جمنة

entry: سوق الأحد التونسية
class: place
kind: city
en: Souk Lahad
country: TUN
lat: 33.80
lon: 8.90
forms: سوق الأحد التونسية

entry: مطماطة
class: place
kind: city
en: Matmata
country: TUN
lat: 33.50
lon: 10.00
forms: مطماطة

entry: مارث
class: place
kind: city
en: Mareth
country: TUN
lat: 33.60
lon: 10.30
forms: مارث

entry: غنوش
class: place
kind: city
en: Ghannouch
country: TUN
lat: 33.90
lon: 10.10
forms: غنوش

entry: شنني
class: place
kind: city
en: Chenini
country: TUN
lat: 32.90
lon: 10.30
forms: شنني

entry: حومة السوق
class: place
kind: city
en: Houmt Souk
country: TUN
lat: 33.90
lon: 10.90
forms: حومة السوق

entry: ميدون
class: place
kind: city
en: Midoun
country: TUN
lat: 33.80
lon: 11.00
forms: ميدون

entry: بني خداش
class: place
kind: city
en: Beni Khedache
country: TUN
lat: 33.30
lon: 10.20
forms: بني خداش

entry: رمادة التونسية
class: place
kind: city
en: Remada
country: TUN
lat: 32.30
lon: 10.40
forms: رمادة التونسية

entry: غمراسن
class: place
kind: city
en: Ghomrassen
country: TUN
lat: 33.10
lon: 10.30
forms: غمراسن

entry: مغيلة
class: place
kind: city
en: Mghila
country: TUN
lat: 35.40
lon: 9.20
forms: مغيلة

entry: ورغة (ضعيف)
class: place
kind: city
en: Ouargha
country: TUN
lat: 36.20
lon: 8.40
weak: yes
forms: ورغة

entry: حمام الأنف
class: place
kind: city
en: Hammam-Lif
country: TUN
lat: 36.70
lon: 10.30
forms: حمام الأنف

entry: منزل جميل
class: place
kind: city
en: Menzel Jemil
country: TUN
lat: 37.20
lon: 9.90
forms: منزل جميل

entry: برج العامري
class: place
kind: city
en: Borj el-Amri
country: TUN
lat: 36.70
lon: 9.90
forms: برج العامري

entry: شط مريم
class: place
kind: city
en: Chott Meriem
country: TUN
lat: 35.90
lon: 10.60
forms: شط مريم

entry: الكرم التونسية
class: place
kind: city
en: Le Kram
country: TUN
lat: 36.80
lon: 10.30
forms: الكرم التونسية

entry: سيدي بوسعيد
class: place
kind: city
en: Sidi Bou Said
country: TUN
lat: 36.90
lon: 10.30
forms: سيدي بوسعيد

# MAR

entry: الصخيرات
class: place
kind: city
en: Skhirat
country: MAR
lat: 33.90
lon: -7.00
forms: الصخيرات

entry: الحوز (ضعيف)
class: place
kind: city
en: Al Haouz
country: MAR
lat: 31.30
lon: -7.90
weak: yes
forms: الحوز

entry: إمزورن
class: place
kind: city
en: Imzouren
country: MAR
lat: 35.10
lon: -3.90
forms: إمزورن

# YEM

entry: لودر
class: place
kind: city
en: Lawdar
country: YEM
lat: 13.90
lon: 45.90
forms: لودر

entry: صبر اليمنية
class: place
kind: city
en: Sabir
country: YEM
lat: 13.50
lon: 44.00
forms: صبر اليمنية

entry: جبل صبر
class: place
kind: city
en: Jabal Sabir
country: YEM
lat: 13.50
lon: 44.00
forms: جبل صبر

entry: الشريجة
class: place
kind: city
en: Shurayjah
country: YEM
lat: 13.40
lon: 44.30
forms: الشريجة

entry: المسيمير
class: place
kind: city
en: Musaymir
country: YEM
lat: 13.40
lon: 44.60
forms: المسيمير

entry: الحوطة اليمنية
class: place
kind: city
en: Al Hawtah
country: YEM
lat: 13.10
lon: 44.90
forms: الحوطة اليمنية

entry: زنجبار اليمنية
class: place
kind: city
en: Zinjibar
country: YEM
lat: 13.10
lon: 45.40
forms: زنجبار اليمنية

entry: شقرة
class: place
kind: city
en: Shuqrah
country: YEM
lat: 13.40
lon: 45.70
forms: شقرة

entry: أحور
class: place
kind: city
en: Ahwar
country: YEM
lat: 13.50
lon: 46.70
forms: أحور

entry: المحفد
class: place
kind: city
en: Mahfad
country: YEM
lat: 14.10
lon: 46.90
forms: المحفد

entry: عزان
class: place
kind: city
en: Azzan
country: YEM
lat: 14.30
lon: 47.30
forms: عزان

entry: نصاب (ضعيف)
class: place
kind: city
en: Nisab
country: YEM
lat: 14.50
lon: 46.50
weak: yes
forms: نصاب

entry: حريب
class: place
kind: city
en: Harib
country: YEM
lat: 14.90
lon: 45.50
forms: حريب

entry: الجوبة
class: place
kind: city
en: Juba (Marib)
country: YEM
lat: 15.20
lon: 45.30
forms: الجوبة

entry: مجزر (ضعيف)
class: place
kind: city
en: Majzar
country: YEM
lat: 15.70
lon: 44.90
weak: yes
forms: مجزر

entry: الحزم اليمنية
class: place
kind: city
en: Al Hazm
country: YEM
lat: 16.20
lon: 44.80
forms: الحزم اليمنية

entry: برط (ضعيف)
class: place
kind: city
en: Barat
country: YEM
lat: 16.90
lon: 44.40
weak: yes
forms: برط

entry: كتاف (ضعيف)
class: place
kind: city
en: Kitaf
country: YEM
lat: 17.00
lon: 44.10
weak: yes
forms: كتاف

entry: الملاحيظ
class: place
kind: city
en: Malahit
country: YEM
lat: 16.80
lon: 43.20
forms: الملاحيظ

entry: رازح
class: place
kind: city
en: Razih
country: YEM
lat: 17.20
lon: 43.20
forms: رازح

entry: شدا (ضعيف)
class: place
kind: city
en: Shada
country: YEM
lat: 16.90
lon: 43.10
weak: yes
forms: شدا

entry: باقم
class: place
kind: city
en: Baqim
country: YEM
lat: 17.40
lon: 43.40
forms: باقم

entry: عبس (ضعيف)
class: place
kind: city
en: Abs
country: YEM
lat: 16.00
lon: 43.20
weak: yes
forms: عبس

entry: حيران (ضعيف)
class: place
kind: city
en: Hayran
country: YEM
lat: 16.20
lon: 42.90
weak: yes
forms: حيران

entry: حيس (ضعيف)
class: place
kind: city
en: Hays
country: YEM
lat: 13.90
lon: 43.50
weak: yes
forms: حيس

entry: التحيتا
class: place
kind: city
en: Tuhayta
country: YEM
lat: 14.20
lon: 43.20
forms: التحيتا

entry: الدريهمي
class: place
kind: city
en: Durayhimi
country: YEM
lat: 14.60
lon: 43.10
forms: الدريهمي

entry: بيت الفقيه
class: place
kind: city
en: Bayt al-Faqih
country: YEM
lat: 14.50
lon: 43.30
forms: بيت الفقيه

entry: ذباب (ضعيف)
class: place
kind: city
en: Dhubab
country: YEM
lat: 12.90
lon: 43.40
weak: yes
forms: ذباب

entry: موزع (ضعيف)
class: place
kind: city
en: Mawza
country: YEM
lat: 13.30
lon: 43.50
weak: yes
forms: موزع

entry: الوازعية
class: place
kind: city
en: Waziiyah
country: YEM
lat: 13.20
lon: 43.90
forms: الوازعية

entry: دمت (ضعيف)
class: place
kind: city
en: Damt
country: YEM
lat: 14.10
lon: 44.70
weak: yes
forms: دمت

entry: قعطبة
class: place
kind: city
en: Qatabah
country: YEM
lat: 13.80
lon: 44.70
forms: قعطبة

entry: أرحب (ضعيف)
class: place
kind: city
en: Arhab
country: YEM
lat: 15.70
lon: 44.20
weak: yes
forms: أرحب

entry: همدان اليمنية
class: place
kind: city
en: Hamdan
country: YEM
lat: 15.50
lon: 44.10
forms: همدان اليمنية

entry: سنحان
class: place
kind: city
en: Sanhan
country: YEM
lat: 15.20
lon: 44.30
forms: سنحان

entry: خولان (ضعيف)
class: place
kind: city
en: Khawlan
country: YEM
lat: 15.20
lon: 44.60
weak: yes
forms: خولان

entry: الحيمة
class: place
kind: city
en: Haymah
country: YEM
lat: 15.20
lon: 43.80
forms: الحيمة

entry: حوث
class: place
kind: city
en: Huth
country: YEM
lat: 16.20
lon: 44.00
forms: حوث

entry: كوكبان
class: place
kind: city
en: Kawkaban
country: YEM
lat: 15.50
lon: 43.90
forms: كوكبان

entry: سيحوت
class: place
kind: city
en: Sayhut
country: YEM
lat: 15.20
lon: 51.20
forms: سيحوت

entry: حوف (ضعيف)
class: place
kind: city
en: Hawf
country: YEM
lat: 16.60
lon: 53.10
weak: yes
forms: حوف

entry: شحن (ضعيف)
class: place
kind: city
en: Shahin
country: YEM
lat: 17.70
lon: 52.50
weak: yes
forms: شحن

entry: ثمود (ضعيف)
class: place
kind: city
en: Thamud
country: YEM
lat: 17.30
lon: 49.90
weak: yes
forms: ثمود

entry: الشحر (ضعيف)
class: place
kind: city
en: Ash Shihr
country: YEM
lat: 14.80
lon: 49.60
weak: yes
forms: الشحر

entry: غيل باوزير
class: place
kind: city
en: Ghayl Bawazir
country: YEM
lat: 14.80
lon: 49.40
forms: غيل باوزير

entry: تريم
class: place
kind: city
en: Tarim
country: YEM
lat: 16.10
lon: 49.00
forms: تريم

entry: القطن (ضعيف)
class: place
kind: city
en: Qatn
country: YEM
lat: 15.80
lon: 48.50
weak: yes
forms: القطن

# IRQ

entry: الصقلاوية
class: place
kind: city
en: Saqlawiyah
country: IRQ
lat: 33.40
lon: 43.70
forms: الصقلاوية

entry: الكرمة (ضعيف)
class: place
kind: city
en: Karma
country: IRQ
lat: 33.40
lon: 43.90
weak: yes
forms: الكرمة

entry: عامرية الفلوجة
class: place
kind: city
en: Amiriyat al-Fallujah
country: IRQ
lat: 33.20
lon: 43.90
forms: عامرية الفلوجة

entry: الخالدية العراقية
class: place
kind: city
en: Khalidiya
country: IRQ
lat: 33.40
lon: 43.50
forms: الخالدية العراقية

entry: الحبانية
class: place
kind: city
en: Habbaniyah
country: IRQ
lat: 33.40
lon: 43.60
forms: الحبانية

entry: هيت العراقية
class: place
kind: city
en: Hit
country: IRQ
lat: 33.60
lon: 42.80
forms: هيت العراقية

entry: عانة (ضعيف)
class: place
kind: city
en: Ana
country: IRQ
lat: 34.40
lon: 42.00
weak: yes
forms: عانة

entry: راوة (ضعيف)
class: place
kind: city
en: Rawa
country: IRQ
lat: 34.50
lon: 41.90
weak: yes
forms: راوة

entry: البغدادي العراقية
class: place
kind: city
en: Baghdadi
country: IRQ
lat: 33.90
lon: 42.50
forms: البغدادي العراقية

entry: طريبيل
class: place
kind: city
en: Trebil
country: IRQ
lat: 32.70
lon: 39.00
forms: طريبيل

entry: الوليد العراقية
class: place
kind: city
en: Waleed
country: IRQ
lat: 33.40
lon: 38.90
forms: الوليد العراقية

entry: ربيعة (ضعيف)
class: place
kind: city
en: Rabia
country: IRQ
lat: 36.80
lon: 42.10
weak: yes
forms: ربيعة

entry: زمار (ضعيف)
class: place
kind: city
en: Zummar
country: IRQ
lat: 36.60
lon: 42.60
weak: yes
forms: زمار

entry: البعاج
class: place
kind: city
en: Baaj
country: IRQ
lat: 36.00
lon: 41.70
forms: البعاج

entry: الحمدانية
class: place
kind: city
en: Hamdaniya
country: IRQ
lat: 36.30
lon: 43.40
forms: الحمدانية

entry: برطلة
class: place
kind: city
en: Bartella
country: IRQ
lat: 36.40
lon: 43.40
forms: برطلة

entry: بعشيقة
class: place
kind: city
en: Bashiqa
country: IRQ
lat: 36.50
lon: 43.30
forms: بعشيقة

entry: تلكيف
class: place
kind: city
en: Tel Keppe
country: IRQ
lat: 36.50
lon: 43.10
forms: تلكيف

entry: القيارة
class: place
kind: city
en: Qayyarah
country: IRQ
lat: 35.80
lon: 43.30
forms: القيارة

entry: حمام العليل
class: place
kind: city
en: Hammam al-Alil
country: IRQ
lat: 36.20
lon: 43.30
forms: حمام العليل

entry: بيجي العراقية
class: place
kind: city
en: Baiji
country: IRQ
lat: 34.90
lon: 43.50
forms: بيجي العراقية

entry: الدور العراقية
class: place
kind: city
en: Dour
country: IRQ
lat: 34.50
lon: 43.80
forms: الدور العراقية

entry: آمرلي
class: place
kind: city
en: Amirli
country: IRQ
lat: 34.70
lon: 44.60
forms: آمرلي

entry: داقوق
class: place
kind: city
en: Daquq
country: IRQ
lat: 35.10
lon: 44.40
forms: داقوق

entry: السعدية (ضعيف)
class: place
kind: city
en: Saadiya
country: IRQ
lat: 34.20
lon: 45.10
weak: yes
forms: السعدية

entry: بلدروز
class: place
kind: city
en: Baladruz
country: IRQ
lat: 33.70
lon: 45.10
forms: بلدروز

entry: مندلي
class: place
kind: city
en: Mandali
country: IRQ
lat: 33.70
lon: 45.60
forms: مندلي

entry: المدائن (ضعيف)
class: place
kind: city
en: Madain
country: IRQ
lat: 33.10
lon: 44.60
weak: yes
forms: المدائن

entry: التاجي
class: place
kind: city
en: Taji
country: IRQ
lat: 33.50
lon: 44.30
forms: التاجي

entry: اللطيفية
class: place
kind: city
en: Latifiya
country: IRQ
lat: 32.90
lon: 44.40
forms: اللطيفية

entry: المحمودية العراقية
class: place
kind: city
en: Mahmudiyah
country: IRQ
lat: 33.10
lon: 44.40
forms: المحمودية العراقية

entry: اليوسفية
class: place
kind: city
en: Yusufiyah
country: IRQ
lat: 33.10
lon: 44.20
forms: اليوسفية

entry: جرف الصخر
class: place
kind: city
en: Jurf al-Sakhar
country: IRQ
lat: 32.90
lon: 44.20
forms: جرف الصخر

entry: المسيب
class: place
kind: city
en: Musayyib
country: IRQ
lat: 32.80
lon: 44.30
forms: المسيب

entry: الكرادة
class: place
kind: city
en: Karrada
country: IRQ
lat: 33.30
lon: 44.40
forms: الكرادة

entry: الأعظمية
class: place
kind: city
en: Adhamiyah
country: IRQ
lat: 33.40
lon: 44.40
forms: الأعظمية

entry: الكاظمية
class: place
kind: city
en: Kadhimiya
country: IRQ
lat: 33.40
lon: 44.30
forms: الكاظمية

entry: المنصور البغدادية
class: place
kind: city
en: Mansour
country: IRQ
lat: 33.30
lon: 44.30
forms: المنصور البغدادية

entry: الدورة البغدادية
class: place
kind: city
en: Dora
country: IRQ
lat: 33.20
lon: 44.40
forms: الدورة البغدادية

entry: الشعلة (ضعيف)
class: place
kind: city
en: Shula
country: IRQ
lat: 33.40
lon: 44.30
weak: yes
forms: الشعلة

entry: صفوان (ضعيف)
class: place
kind: city
en: Safwan
country: IRQ
lat: 30.10
lon: 47.70
weak: yes
forms: صفوان

entry: أبو الخصيب
class: place
kind: city
en: Abu al-Khasib
country: IRQ
lat: 30.40
lon: 48.00
forms: أبو الخصيب

entry: القرنة
class: place
kind: city
en: Qurna
country: IRQ
lat: 31.00
lon: 47.40
forms: القرنة

entry: الشطرة
class: place
kind: city
en: Shatra
country: IRQ
lat: 31.40
lon: 46.20
forms: الشطرة

entry: سوق الشيوخ
class: place
kind: city
en: Suq al-Shuyukh
country: IRQ
lat: 30.90
lon: 46.50
forms: سوق الشيوخ

entry: الرفاعي العراقية
class: place
kind: city
en: Rifai
country: IRQ
lat: 31.70
lon: 46.10
forms: الرفاعي العراقية

entry: قلعة صالح
class: place
kind: city
en: Qalat Salih
country: IRQ
lat: 31.50
lon: 47.30
forms: قلعة صالح

entry: العمادية
class: place
kind: city
en: Amadiya
country: IRQ
lat: 37.10
lon: 43.50
forms: العمادية

entry: عقرة
class: place
kind: city
en: Akre
country: IRQ
lat: 36.70
lon: 43.90
forms: عقرة

entry: سوران (ضعيف)
class: place
kind: city
en: Soran
country: IRQ
lat: 36.70
lon: 44.50
weak: yes
forms: سوران

entry: رانية (ضعيف)
class: place
kind: city
en: Ranya
country: IRQ
lat: 36.30
lon: 44.90
weak: yes
forms: رانية

entry: قلعة دزة
class: place
kind: city
en: Qaladiza
country: IRQ
lat: 36.20
lon: 45.10
forms: قلعة دزة

entry: كلار
class: place
kind: city
en: Kalar
country: IRQ
lat: 34.60
lon: 45.30
forms: كلار

entry: جمجمال
class: place
kind: city
en: Chamchamal
country: IRQ
lat: 35.50
lon: 44.80
forms: جمجمال

entry: كفري (ضعيف)
class: place
kind: city
en: Kifri
country: IRQ
lat: 34.70
lon: 45.00
weak: yes
forms: كفري

entry: فيشخابور
class: place
kind: city
en: Fishkhabour
country: IRQ
lat: 37.10
lon: 42.40
forms: فيشخابور

# SYR

entry: صرين
class: place
kind: city
en: Sarrin
country: SYR
lat: 36.60
lon: 38.30
forms: صرين

entry: الشعيرات
class: place
kind: city
en: Shayrat
country: SYR
lat: 34.50
lon: 36.90
forms: الشعيرات

entry: تمنهنت السورية
class: place
kind: city
en: Tamanhint
country: SYR
lat: 34.50
lon: 36.90
forms: تمنهنت السورية

entry: الطيبة السورية
class: place
kind: city
en: Taybeh
country: SYR
lat: 35.00
lon: 38.90
forms: الطيبة السورية

entry: القريتين (ضعيف)
class: place
kind: city
en: Qaryatayn
country: SYR
lat: 34.20
lon: 37.20
weak: yes
forms: القريتين

entry: السخنة
class: place
kind: city
en: Sukhnah
country: SYR
lat: 34.90
lon: 38.90
forms: السخنة

entry: معلولا
class: place
kind: city
en: Maaloula
country: SYR
lat: 33.80
lon: 36.50
forms: معلولا

entry: يبرود
class: place
kind: city
en: Yabroud
country: SYR
lat: 34.00
lon: 36.70
forms: يبرود

entry: قارة (ضعيف)
class: place
kind: city
en: Qara
country: SYR
lat: 34.20
lon: 36.70
weak: yes
forms: قارة

entry: فليطة
class: place
kind: city
en: Flitah
country: SYR
lat: 34.00
lon: 36.50
forms: فليطة

entry: سرغايا
class: place
kind: city
en: Serghaya
country: SYR
lat: 33.80
lon: 36.20
forms: سرغايا

entry: وادي بردى
class: place
kind: city
en: Wadi Barada
country: SYR
lat: 33.60
lon: 36.20
forms: وادي بردى

entry: عين الفيجة
class: place
kind: city
en: Ain al-Fijah
country: SYR
lat: 33.60
lon: 36.20
forms: عين الفيجة

entry: التل السورية
class: place
kind: city
en: Tall
country: SYR
lat: 33.60
lon: 36.30
forms: التل السورية

entry: المعضمية
class: place
kind: city
en: Muadamiyat
country: SYR
lat: 33.50
lon: 36.20
forms: المعضمية | معضمية الشام

entry: كفرسوسة
class: place
kind: city
en: Kafr Sousa
country: SYR
lat: 33.50
lon: 36.30
forms: كفرسوسة

entry: المزة
class: place
kind: city
en: Mezzeh
country: SYR
lat: 33.50
lon: 36.20
forms: المزة

entry: برزة
class: place
kind: city
en: Barzeh
country: SYR
lat: 33.60
lon: 36.30
forms: برزة

entry: القابون
class: place
kind: city
en: Qaboun
country: SYR
lat: 33.50
lon: 36.30
forms: القابون

entry: سقبا
class: place
kind: city
en: Saqba
country: SYR
lat: 33.50
lon: 36.40
forms: سقبا

entry: زملكا
class: place
kind: city
en: Zamalka
country: SYR
lat: 33.50
lon: 36.40
forms: زملكا

entry: كفربطنا
class: place
kind: city
en: Kafr Batna
country: SYR
lat: 33.50
lon: 36.40
forms: كفربطنا

entry: النشابية
class: place
kind: city
en: Nashabiyah
country: SYR
lat: 33.50
lon: 36.50
forms: النشابية

entry: جسرين (ضعيف)
class: place
kind: city
en: Jisreen
country: SYR
lat: 33.50
lon: 36.40
weak: yes
forms: جسرين

entry: إنخل (ضعيف)
class: place
kind: city
en: Inkhil
country: SYR
lat: 33.00
lon: 36.10
weak: yes
forms: إنخل

entry: طفس
class: place
kind: city
en: Tafas
country: SYR
lat: 32.70
lon: 36.10
forms: طفس

entry: الحراك السورية
class: place
kind: city
en: Hirak
country: SYR
lat: 32.80
lon: 36.30
forms: الحراك السورية

entry: إزرع
class: place
kind: city
en: Izra
country: SYR
lat: 32.90
lon: 36.20
forms: إزرع

entry: شهبا
class: place
kind: city
en: Shahba
country: SYR
lat: 32.90
lon: 36.60
forms: شهبا

entry: صلخد
class: place
kind: city
en: Salkhad
country: SYR
lat: 32.50
lon: 36.70
forms: صلخد

entry: تفتناز
class: place
kind: city
en: Taftanaz
country: SYR
lat: 36.00
lon: 36.80
forms: تفتناز

entry: معرة مصرين
class: place
kind: city
en: Maarrat Misrin
country: SYR
lat: 36.00
lon: 36.70
forms: معرة مصرين

entry: حارم (ضعيف)
class: place
kind: city
en: Harem
country: SYR
lat: 36.20
lon: 36.50
weak: yes
forms: حارم

entry: سلقين
class: place
kind: city
en: Salqin
country: SYR
lat: 36.10
lon: 36.50
forms: سلقين

entry: أطمة (ضعيف)
class: place
kind: city
en: Atme
country: SYR
lat: 36.30
lon: 36.70
weak: yes
forms: أطمة

entry: كفر زيتا
class: place
kind: city
en: Kafr Zita
country: SYR
lat: 35.40
lon: 36.60
forms: كفر زيتا

entry: اللطامنة
class: place
kind: city
en: Latamneh
country: SYR
lat: 35.30
lon: 36.60
forms: اللطامنة

entry: مورك
class: place
kind: city
en: Morek
country: SYR
lat: 35.40
lon: 36.70
forms: مورك

entry: محردة
class: place
kind: city
en: Mhardeh
country: SYR
lat: 35.20
lon: 36.60
forms: محردة

entry: السقيلبية
class: place
kind: city
en: Suqaylabiyah
country: SYR
lat: 35.40
lon: 36.40
forms: السقيلبية

entry: سهل الغاب
class: place
kind: city
en: Ghab Plain
country: SYR
lat: 35.50
lon: 36.30
forms: سهل الغاب

entry: عندان
class: place
kind: city
en: Anadan
country: SYR
lat: 36.30
lon: 37.00
forms: عندان

entry: حريتان
class: place
kind: city
en: Hreitan
country: SYR
lat: 36.30
lon: 37.10
forms: حريتان

entry: الراعي (ضعيف)
class: place
kind: city
en: Al-Rai
country: SYR
lat: 36.60
lon: 37.40
weak: yes
forms: الراعي

entry: دابق
class: place
kind: city
en: Dabiq
country: SYR
lat: 36.50
lon: 37.30
forms: دابق

entry: صوران (ضعيف)
class: place
kind: city
en: Suran
country: SYR
lat: 36.60
lon: 37.20
weak: yes
forms: صوران

entry: مسكنة (ضعيف)
class: place
kind: city
en: Maskanah
country: SYR
lat: 36.00
lon: 38.10
weak: yes
forms: مسكنة

entry: دير حافر
class: place
kind: city
en: Deir Hafer
country: SYR
lat: 36.20
lon: 37.70
forms: دير حافر

entry: الدرباسية
class: place
kind: city
en: Darbasiyah
country: SYR
lat: 37.10
lon: 40.70
forms: الدرباسية

entry: عامودا
class: place
kind: city
en: Amuda
country: SYR
lat: 37.10
lon: 40.90
forms: عامودا

entry: المالكية السورية
class: place
kind: city
en: Malikiyah
country: SYR
lat: 37.20
lon: 42.10
forms: المالكية السورية

entry: الهول (ضعيف)
class: place
kind: city
en: Al-Hol
country: SYR
lat: 36.40
lon: 41.20
weak: yes
forms: الهول

entry: اليعربية
class: place
kind: city
en: Yaarubiyah
country: SYR
lat: 36.80
lon: 42.10
forms: اليعربية

entry: مركدة
class: place
kind: city
en: Markada
country: SYR
lat: 35.70
lon: 40.80
forms: مركدة

entry: البو كمال
class: place
kind: city
en: Abu Kamal
country: SYR
lat: 34.50
lon: 40.90
forms: البو كمال

entry: الميادين السورية
class: place
kind: city
en: Mayadin
country: SYR
lat: 35.00
lon: 40.50
forms: الميادين السورية

entry: جبل الزاوية
class: place
kind: city
en: Jabal Zawiya
country: SYR
lat: 35.70
lon: 36.60
forms: جبل الزاوية

entry: جبل التركمان
class: place
kind: city
en: Jabal Turkman
country: SYR
lat: 35.80
lon: 36.00
forms: جبل التركمان

entry: جبل الأكراد
class: place
kind: city
en: Jabal Akrad
country: SYR
lat: 35.70
lon: 36.10
forms: جبل الأكراد

entry: سلمى (ضعيف)
class: place
kind: city
en: Salma
country: SYR
lat: 35.70
lon: 36.10
weak: yes
forms: سلمى

entry: كسب (ضعيف)
class: place
kind: city
en: Kessab
country: SYR
lat: 35.90
lon: 36.00
weak: yes
forms: كسب

entry: تلدو
class: place
kind: city
en: Taldou
country: SYR
lat: 34.90
lon: 36.50
forms: تلدو

entry: تلكلخ
class: place
kind: city
en: Talkalakh
country: SYR
lat: 34.70
lon: 36.30
forms: تلكلخ | تل كلخ

# LBY

entry: القبة الليبية
class: place
kind: city
en: Al Qubbah
country: LBY
lat: 32.80
lon: 22.20
forms: القبة الليبية

entry: تمنهنت
class: place
kind: city
en: Tamanhint
country: LBY
lat: 27.20
lon: 14.60
forms: تمنهنت

entry: القطرون
class: place
kind: city
en: Qatrun
country: LBY
lat: 24.90
lon: 14.60
forms: القطرون

entry: الزاوية الليبية
class: place
kind: city
en: Zawiya
country: LBY
lat: 32.80
lon: 12.70
forms: الزاوية الليبية

entry: صرمان
class: place
kind: city
en: Surman
country: LBY
lat: 32.80
lon: 12.60
forms: صرمان

entry: العجيلات
class: place
kind: city
en: Ajaylat
country: LBY
lat: 32.80
lon: 12.40
forms: العجيلات

entry: ككلة
class: place
kind: city
en: Kikla
country: LBY
lat: 32.10
lon: 12.70
forms: ككلة

entry: الأصابعة
class: place
kind: city
en: Asabiah
country: LBY
lat: 32.00
lon: 12.90
forms: الأصابعة

entry: جنزور
class: place
kind: city
en: Janzur
country: LBY
lat: 32.80
lon: 13.00
forms: جنزور

entry: القربولي
class: place
kind: city
en: Garabulli
country: LBY
lat: 32.80
lon: 13.70
forms: القربولي | القره بوللي

entry: الخمس الليبية
class: place
kind: city
en: Khoms
country: LBY
lat: 32.60
lon: 14.30
forms: الخمس الليبية

entry: هراوة الليبية
class: place
kind: city
en: Harawa
country: LBY
lat: 30.80
lon: 17.00
forms: هراوة الليبية

entry: النوفلية
class: place
kind: city
en: Nawfaliyah
country: LBY
lat: 30.80
lon: 17.80
forms: النوفلية

entry: بن جواد
class: place
kind: city
en: Bin Jawad
country: LBY
lat: 30.80
lon: 18.10
forms: بن جواد

entry: جالو
class: place
kind: city
en: Jalu
country: LBY
lat: 29.00
lon: 21.50
forms: جالو

entry: أوجلة
class: place
kind: city
en: Awjila
country: LBY
lat: 29.10
lon: 21.30
forms: أوجلة

entry: الهلال النفطي
class: place
kind: city
en: Oil Crescent
country: LBY
lat: 30.50
lon: 19.00
forms: الهلال النفطي

entry: قنفودة
class: place
kind: city
en: Ganfouda
country: LBY
lat: 32.00
lon: 20.00
forms: قنفودة

# PSE

entry: بيت حنون
class: place
kind: city
en: Beit Hanoun
country: PSE
lat: 31.50
lon: 34.50
forms: بيت حنون

entry: الشاطئ الفلسطيني
class: place
kind: city
en: Shati
country: PSE
lat: 31.50
lon: 34.40
forms: الشاطئ الفلسطيني

entry: عبسان
class: place
kind: city
en: Abasan
country: PSE
lat: 31.30
lon: 34.30
forms: عبسان

entry: خزاعة (ضعيف)
class: place
kind: city
en: Khuza'a
country: PSE
lat: 31.30
lon: 34.40
weak: yes
forms: خزاعة

entry: دورا (ضعيف)
class: place
kind: city
en: Dura
country: PSE
lat: 31.50
lon: 35.00
weak: yes
forms: دورا

entry: يطا
class: place
kind: city
en: Yatta
country: PSE
lat: 31.40
lon: 35.10
forms: يطا

entry: حلحول
class: place
kind: city
en: Halhul
country: PSE
lat: 31.60
lon: 35.10
forms: حلحول

entry: بيت أمر
class: place
kind: city
en: Beit Ummar
country: PSE
lat: 31.60
lon: 35.10
forms: بيت أمر

entry: بيت جالا
class: place
kind: city
en: Beit Jala
country: PSE
lat: 31.70
lon: 35.20
forms: بيت جالا

entry: بيت ساحور
class: place
kind: city
en: Beit Sahour
country: PSE
lat: 31.70
lon: 35.20
forms: بيت ساحور

entry: أبو ديس
class: place
kind: city
en: Abu Dis
country: PSE
lat: 31.80
lon: 35.30
forms: أبو ديس

entry: العيزرية
class: place
kind: city
en: Eizariya
country: PSE
lat: 31.80
lon: 35.30
forms: العيزرية

entry: سلوان
class: place
kind: city
en: Silwan
country: PSE
lat: 31.80
lon: 35.20
forms: سلوان

entry: العيسوية
class: place
kind: city
en: Issawiya
country: PSE
lat: 31.80
lon: 35.30
forms: العيسوية

entry: شعفاط
class: place
kind: city
en: Shuafat
country: PSE
lat: 31.80
lon: 35.20
forms: شعفاط

entry: قلنديا
class: place
kind: city
en: Qalandia
country: PSE
lat: 31.90
lon: 35.20
forms: قلنديا

entry: بيرزيت
class: place
kind: city
en: Birzeit
country: PSE
lat: 32.00
lon: 35.20
forms: بيرزيت

entry: نعلين
class: place
kind: city
en: Nilin
country: PSE
lat: 31.90
lon: 35.00
forms: نعلين

entry: بلعين
class: place
kind: city
en: Bilin
country: PSE
lat: 31.90
lon: 35.10
forms: بلعين

entry: بيتا (ضعيف)
class: place
kind: city
en: Beita
country: PSE
lat: 32.10
lon: 35.30
weak: yes
forms: بيتا

entry: قباطية
class: place
kind: city
en: Qabatiya
country: PSE
lat: 32.40
lon: 35.30
forms: قباطية

entry: يعبد
class: place
kind: city
en: Yabad
country: PSE
lat: 32.40
lon: 35.20
forms: يعبد

entry: قصرة
class: place
kind: city
en: Qusra
country: PSE
lat: 32.10
lon: 35.30
forms: قصرة

entry: الخان الأحمر
class: place
kind: city
en: Khan al-Ahmar
country: PSE
lat: 31.80
lon: 35.30
forms: الخان الأحمر

entry: مخيم جنين
class: place
kind: city
en: Jenin camp
country: PSE
lat: 32.50
lon: 35.30
forms: مخيم جنين

# DZA

entry: تيندوف
class: place
kind: city
en: Tindouf
country: DZA
lat: 27.70
lon: -8.10
forms: تيندوف

entry: برج باجي مختار
class: place
kind: city
en: Bordj Badji Mokhtar
country: DZA
lat: 21.30
lon: 0.90
forms: برج باجي مختار

entry: عين قزام
class: place
kind: city
en: In Guezzam
country: DZA
lat: 19.60
lon: 5.80
forms: عين قزام

entry: جانت
class: place
kind: city
en: Djanet
country: DZA
lat: 24.60
lon: 9.50
forms: جانت

entry: حاسي الرمل
class: place
kind: city
en: Hassi R'Mel
country: DZA
lat: 33.00
lon: 3.30
forms: حاسي الرمل

entry: بئر العاتر
class: place
kind: city
en: Bir el-Ater
country: DZA
lat: 34.70
lon: 8.10
forms: بئر العاتر

# SDN

entry: كتم
class: place
kind: city
en: Kutum
country: SDN
lat: 14.20
lon: 24.70
forms: كتم

entry: كبكابية
class: place
kind: city
en: Kabkabiya
country: SDN
lat: 13.60
lon: 24.10
forms: كبكابية

entry: طويلة السودانية
class: place
kind: city
en: Tawila
country: SDN
lat: 13.50
lon: 24.90
forms: طويلة السودانية

entry: أبو جبيهة
class: place
kind: city
en: Abu Jubayhah
country: SDN
lat: 11.50
lon: 31.20
forms: أبو جبيهة

entry: الدلنج
class: place
kind: city
en: Dilling
country: SDN
lat: 12.10
lon: 29.70
forms: الدلنج

entry: هيبان (ضعيف)
class: place
kind: city
en: Heiban
country: SDN
lat: 11.20
lon: 30.20
weak: yes
forms: هيبان

entry: كاودا
class: place
kind: city
en: Kauda
country: SDN
lat: 11.10
lon: 30.50
forms: كاودا

entry: سنجة (ضعيف)
class: place
kind: city
en: Singa
country: SDN
lat: 13.20
lon: 33.90
weak: yes
forms: سنجة

entry: الروصيرص
class: place
kind: city
en: Roseires
country: SDN
lat: 11.90
lon: 34.40
forms: الروصيرص

entry: بحري السودانية
class: place
kind: city
en: Bahri
country: SDN
lat: 15.60
lon: 32.50
forms: بحري السودانية

entry: الخرطوم بحري
class: place
kind: city
en: Khartoum North
country: SDN
lat: 15.60
lon: 32.50
forms: الخرطوم بحري

entry: النهود (ضعيف)
class: place
kind: city
en: An Nahud
country: SDN
lat: 12.70
lon: 28.40
weak: yes
forms: النهود

entry: بارا السودانية
class: place
kind: city
en: Bara
country: SDN
lat: 13.70
lon: 30.40
forms: بارا السودانية

entry: أم روابة
class: place
kind: city
en: Umm Ruwaba
country: SDN
lat: 12.90
lon: 31.20
forms: أم روابة

entry: الفشقة
class: place
kind: city
en: Fashaga
country: SDN
lat: 14.30
lon: 36.20
forms: الفشقة
