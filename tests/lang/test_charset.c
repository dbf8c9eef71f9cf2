/* Encodings: text of our own is put into each, and what comes back must be that text: at several lengths, with the
 * encoding declared, not declared and declared wrongly. RS_MATRIX=1 prints how many of each came back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <unicode/ucnv.h>
#include <unicode/unorm2.h>
#include <unicode/ushape.h>
#include <unicode/ustring.h>

#include "base/buf.h"
#include "lang/charset_work.h"
#include "lang/token.h"

enum { n_lengths = 4, cuts = 8, n_declared = 3, ceiling = 64 << 20, room = 64 << 10 };

static const size_t lengths[n_lengths] = {20, 60, 200, 1000};

static const char arabic[] =
    "أعلنت إدارة الميناء أن العمل سيستأنف صباح غد بعد توقف دام ثلاثة أيام بسبب العاصفة، وقال مدير الميناء إن الخسائر "
    "الأولية بلغت أربعين مليون دينار. وأضاف في مؤتمر صحفي أن فرق الصيانة أصلحت الرافعات المتضررة، وأن السفن المنتظرة "
    "في "
    "عرض البحر ستدخل تباعا وفق جدول يراعي المواد الغذائية والأدوية أولا. وفي المدينة أعيد فتح الطرق المؤدية إلى "
    "الأحياء "
    "الشرقية بعدما أزالت البلدية الأشجار والأعمدة المقتلعة، فيما واصلت شركة الكهرباء إعادة التيار إلى نحو خمسة آلاف "
    "منزل. وذكرت وزارة الصحة أن المستشفيات استقبلت سبعة عشر مصابا معظمهم بجروح طفيفة، ودعت السكان إلى تجنب الشواطئ حتى "
    "نهاية الأسبوع. وطالب نواب عن المنطقة الحكومة بصرف تعويضات عاجلة للصيادين الذين فقدوا قواربهم، مؤكدين أن أعمالهم "
    "متوقفة منذ أكثر من شهر. وقال أحد سكان الحي القديم: \"لم نر مطرا كهذا منذ ثلاثين عاما؛ فهل من خطة لما سيأتي؟\" "
    "وتتوقع الأرصاد الجوية أن تنحسر الرياح مساء اليوم على أن تبقى درجات الحرارة دون معدلاتها حتى مطلع الشهر المقبل، مع "
    "احتمال هطول أمطار متفرقة على المرتفعات الغربية.";
static const char persian[] =
    "سازمان بنادر اعلام کرد که کار بندر از فردا صبح پس از سه روز توقف آغاز ميشود و مدير بندر گفت خسارت اوليه چهل "
    "ميليون تومان بوده است. گروههاي تعمير جرثقيلهاي آسيب ديده را درست کردند و کشتيهاي منتظر به نوبت پهلو ميگيرند. در "
    "شهر نيز راههاي محلههاي شرقي پس از برداشتن درختان افتاده باز شد و شرکت برق گفت برق پنج هزار خانه برميگردد. پزشکان "
    "گفتند هفده زخمي به بيمارستان رفتند که حال بيشتر آنان خوب است. مردم چشم به راه کمک دولت هستند و ماهيگيران ميگويند "
    "قايقهاي خود را از دست داده اند. گزارش هواشناسي ميگويد باد تا شب آرام ميشود ولي سرما تا آغاز ماه آينده ميماند.";
static const char russian[] =
    "Администрация порта объявила, что работа возобновится завтра утром после трёхдневного перерыва из-за шторма. "
    "Директор "
    "порта сказал, что предварительный ущерб составил сорок миллионов. Он добавил, что ремонтные бригады починили "
    "повреждённые краны, а суда, ожидающие на рейде, будут входить по очереди: сначала продовольствие и лекарства. В "
    "городе открыли дороги в восточные районы, после того как коммунальные службы убрали поваленные деревья и столбы. "
    "Энергетики возвращают свет примерно в пять тысяч домов. Министерство здравоохранения сообщило, что в больницы "
    "обратились семнадцать пострадавших, большинство с лёгкими ранениями. Депутаты от области потребовали срочных "
    "выплат "
    "рыбакам, которые потеряли лодки. Один из жителей старого квартала сказал: такого дождя мы не видели тридцать лет. "
    "Синоптики ожидают, что ветер стихнет к вечеру, но холодная погода продержится до начала следующего месяца.";
static const char french[] =
    "L'administration du port a annoncé que le travail reprendra demain matin après trois jours d'arrêt dû à la "
    "tempête. "
    "Le directeur a précisé que les dégâts s'élèvent à quarante millions. Les équipes ont réparé les grues "
    "endommagées, et "
    "les navires qui attendent au large entreront à tour de rôle : les denrées et les médicaments d'abord. En ville, "
    "les "
    "routes menant aux quartiers situés à l'est ont été rouvertes après l'enlèvement des arbres arrachés. "
    "L'électricité "
    "revient peu à peu dans cinq mille foyers. Le ministère de la Santé a déclaré que dix-sept blessés légers ont été "
    "reçus à l'hôpital. Des députés réclament une aide immédiate pour les pêcheurs qui ont perdu leur barque. « Nous "
    "n'avions pas vu ça depuis trente ans », a témoigné un habitant du vieux quartier. La météo prévoit que le vent "
    "faiblira à la tombée de la nuit, où les températures resteront fraîches jusqu'au début du mois prochain.";
static const char turkish[] =
    "Liman yönetimi, fırtına nedeniyle üç gün süren aranın ardından çalışmanın yarın sabah yeniden başlayacağını "
    "açıkladı. "
    "Liman müdürü ilk zararın kırk milyon olduğunu söyledi. Onarım ekipleri hasar gören vinçleri düzeltti; açıkta "
    "bekleyen "
    "gemiler sırayla girecek, önce gıda ve ilaç boşaltılacak. Şehirde devrilen ağaçlar kaldırıldıktan sonra doğu "
    "mahallelerine giden yollar açıldı. Elektrik şirketi beş bin eve ışığın döndüğünü bildirdi. Sağlık Bakanlığı on "
    "yedi "
    "yaralının çoğunun durumunun iyi olduğunu duyurdu. Milletvekilleri teknelerini yitiren balıkçılara ödeme "
    "yapılmasını "
    "istedi. Eski mahallede oturan biri böyle yağmur görmedik dedi. Rüzgârın akşama doğru dinmesi, soğuğun ise gelecek "
    "ayın başına kadar sürmesi bekleniyor. İzmir ve Şanlıurfa yönünde yağış olasılığı var, ılık hava güneyde kalacak.";
static const char english[] = "The port authority announced that work will resume tomorrow morning after a stop of "
                              "three days because of the storm. "
                              "Its director said the damage comes to forty million. Crews have repaired the cranes, "
                              "and the ships that wait outside "
                              "will enter in turn: food and medicine first. In the city the roads to the eastern "
                              "quarters were opened again after "
                              "fallen trees had been cleared away. Power is returning to about five thousand homes. "
                              "The ministry of health said that "
                              "seventeen people were brought to hospital, most of them with light injuries. Members of "
                              "parliament asked for help for "
                              "the fishermen who lost their boats. One man in the old quarter said they had not seen "
                              "such rain for thirty years. The "
                              "wind should drop by the evening, while it stays cold until the beginning of next month, "
                              "with some rain in the hills.";

typedef struct row {
    const char *language, *text, *encoding, *wrong;
    int floor[n_lengths]; /* percent that must come back where nothing is declared */
    int wrong_floor[n_lengths];
} row;

/* The wrong name is one that pages are known to carry. */
static const row rows[] = {
    {"Arabic", arabic, "utf-8", "windows-1256", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Arabic", arabic, "windows-1256", "iso-8859-1", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Arabic", arabic, "iso-8859-6", "windows-1256", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Arabic", arabic, "mac-arabic", "windows-1256", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Arabic", arabic, "ibm-720", "windows-1256", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Arabic", arabic, "ibm-864", "windows-1256", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Arabic", arabic, "utf-16le", "utf-8", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Arabic", arabic, "utf-16be", "utf-8", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Arabic", arabic, "utf-32le", "utf-8", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Arabic", arabic, "utf-32be", "utf-8", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Arabic", arabic, "utf-16", "windows-1256", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Arabic", arabic, "utf-32", "windows-1256", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Persian", persian, "utf-8", "windows-1256", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Persian", persian, "windows-1256", "iso-8859-1", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Russian", russian, "utf-8", "windows-1251", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Russian", russian, "windows-1251", "windows-1256", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Russian", russian, "koi8-r", "windows-1256", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Russian", russian, "ibm-866", "windows-1251", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Russian", russian, "iso-8859-5", "windows-1251", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Russian", russian, "utf-16le", "utf-8", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"French", french, "utf-8", "iso-8859-1", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"French", french, "windows-1252", "utf-8", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Turkish", turkish, "utf-8", "windows-1254", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"Turkish", turkish, "windows-1254", "utf-8", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"English", english, "utf-8", "windows-1256", {100, 100, 100, 100}, {100, 100, 100, 100}},
    {"English", english, "windows-1252", "windows-1256", {100, 100, 100, 100}, {100, 100, 100, 100}},
};

enum { n_rows = sizeof rows / sizeof rows[0] };

/* ---- making bytes */

/* Mac OS Arabic, which ICU does not know; all that our text needs. Spaces between words that run from
 * right to left are bytes of their own. */
static size_t to_mac(rs_str text, char *out)
{
    size_t n = 0;
    const char *at = text.at, *end = text.at + text.len;
    while (at < end) {
        uint32_t c = rs_utf8_next(&at);
        bool behind = n > 0 && (out[n - 1] & 0x80);
        out[n++] = (char)(c >= 0x640 && c <= 0x652                       ? 0xE0 + (c - 0x640)
                          : c >= 0x621 && c <= 0x63A                     ? 0xC1 + (c - 0x621)
                          : c == 0x60C                                   ? 0xAC
                          : c == 0x61B                                   ? 0xBB
                          : c == 0x61F                                   ? 0xBF
                          : behind && (c == ' ' || c == '.' || c == ':') ? c + 0x80
                                                                         : c);
    }
    return n;
}

static rs_str encode_as(const char *encoding, rs_str text, char *out)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *from = ucnv_open("UTF-8", &status), *to = ucnv_open(encoding, &status);
    ucnv_setFromUCallBack(to, UCNV_FROM_U_CALLBACK_SKIP, NULL, NULL, NULL, &status);
    char *target = out;
    const char *source = text.at;
    UChar pivot[256], *pivot_from = pivot, *pivot_to = pivot;
    ucnv_convertEx(to, from, &target, out + room, &source, text.at + text.len, pivot, &pivot_from, &pivot_to,
                   pivot + 256, true, true, &status);
    ucnv_close(from);
    ucnv_close(to);
    assert_true(U_SUCCESS(status));
    return (rs_str){out, (size_t)(target - out)};
}

/* Code page 864 has shapes in the place of letters, not all of them: the last of a word is drawn as alone, the inner
 * ones as the first. */
static rs_str encode_864(rs_str text, char *out)
{
    static UChar wide[room], shapes[room];
    UErrorCode status = U_ZERO_ERROR;
    UConverter *to = ucnv_open("ibm-864", &status);
    ucnv_setFromUCallBack(to, UCNV_FROM_U_CALLBACK_SKIP, NULL, NULL, NULL, &status);
    int32_t n = 0;
    size_t len = 0;
    u_strFromUTF8(wide, room, &n, text.at, (int32_t)text.len, &status);
    n = u_shapeArabic(wide, n, shapes, room, U_SHAPE_LETTERS_SHAPE | U_SHAPE_LENGTH_GROW_SHRINK, &status);
    for (int32_t i = 0; i < n; i++) {
        static const int other[] = {0, -1, -2, 1, -3, 2};
        int32_t made = 0;
        bool shape = shapes[i] >= 0xFE80 && shapes[i] <= 0xFEFC;
        for (size_t k = 0; made == 0 && k < (shape ? 6 : 1); k++) {
            UChar c = (UChar)(shapes[i] + other[k]), plain[8];
            UErrorCode same = U_ZERO_ERROR;
            const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&same);
            UChar was[8];
            int32_t a = unorm2_getDecomposition(nfkc, shapes[i], was, 8, &same);
            int32_t b = unorm2_getDecomposition(nfkc, c, plain, 8, &same);
            if (k == 0 || (a == b && a > 0 && memcmp(was, plain, (size_t)a * sizeof *was) == 0)) {
                made = ucnv_fromUChars(to, out + len, 8, &c, 1, &same);
            }
        }
        len += (size_t)made;
    }
    ucnv_close(to);
    assert_true(U_SUCCESS(status));
    return (rs_str){out, len};
}

/* The text in the encoding; what that has not is left out. */
static rs_str encode(const char *encoding, rs_str text, char *out)
{
    if (strcmp(encoding, "mac-arabic") == 0) {
        return (rs_str){out, to_mac(text, out)};
    }
    return strcmp(encoding, "ibm-864") == 0 ? encode_864(text, out) : encode_as(encoding, text, out);
}

/* About n letters of the text, whole words, the k-th of several cuts. */
static rs_str cut(const char *text, size_t n, size_t k)
{
    rs_str s = rs_str_of(text);
    size_t from = n >= 1000 ? 0 : s.len * k / (cuts + 2);
    while (from > 0 && s.at[from - 1] != ' ') {
        from--;
    }
    const char *at = s.at + from;
    for (size_t letters = 0; at < s.at + s.len && (letters < n || *at != ' '); letters++) {
        rs_utf8_next(&at);
    }
    return rs_str_part(s, from, (size_t)(at - s.at));
}

/* Letters, digits and marks that all encodings have: what is compared. */
static void put_bones(rs_buf *out, rs_str text)
{
    const char *at = text.at, *end = text.at + text.len;
    while (at < end) {
        const char *from = at;
        uint32_t c = rs_utf8_next(&at);
        if (c > ' ' && c != 0x60C && c != 0xAB && c != 0xBB && c != 0xA0) {
            rs_buf_put(out, (rs_str){from, (size_t)(at - from)});
        }
    }
}

static bool same_letters(rs_str a, rs_str b)
{
    rs_buf x, y;
    rs_buf_init(&x, ceiling);
    rs_buf_init(&y, ceiling);
    put_bones(&x, a);
    put_bones(&y, b);
    bool same = rs_str_eq(rs_buf_str(&x), rs_buf_str(&y));
    rs_buf_release(&x);
    rs_buf_release(&y);
    return same;
}

/* What of the text the encoding can hold, letter by letter. */
static rs_str kept(const char *encoding, rs_str text, char *out)
{
    char one[64];
    size_t n = 0;
    const char *at = text.at, *end = text.at + text.len;
    while (at < end) {
        const char *from = at;
        rs_utf8_next(&at);
        rs_str letter = {from, (size_t)(at - from)};
        if (encode(encoding, letter, one).len) {
            memcpy(out + n, from, letter.len);
            n += letter.len;
        }
    }
    return (rs_str){out, n};
}

static bool comes_back(rs_arena *arena, const row *r, rs_str text, const char *declared, bool page)
{
    static char bytes[room], whole[room], rest[room];
    size_t head = 0;
    if (page) { /* as it comes: among markup, which is ASCII */
        static const char before[] = "<!doctype html><html><head><title>x</title></head><body><div class=\"body\"><p>";
        head = sizeof before - 1;
        memcpy(whole, before, head);
    }
    memcpy(whole + head, text.at, text.len);
    rs_decoded out;
    rs_arena_reset(arena);
    rs_str all = {whole, head + text.len};
    assert_true(rs_charset_decode(arena, encode(r->encoding, all, bytes), rs_str_of(declared), &out, NULL));
    assert_true(rs_utf8_valid(out.text, NULL));
    bool same = same_letters(out.text, kept(r->encoding, all, rest)) && !out.mojibake;
    if (!same && getenv("RS_MATRIX")) {
        printf("#   %s %s declared %s came as %.*s\n", r->language, r->encoding, declared, RS_STR_ARG(out.charset));
    }
    return same;
}

/* Percent of the cuts that come back, as text and as pages. */
static int share(rs_arena *arena, const row *r, size_t length, const char *declared)
{
    int good = 0, all = 0;
    for (size_t k = 0; k < (length >= 1000 ? 1 : cuts); k++) {
        for (int page = 0; page < 2; page++) {
            good += comes_back(arena, r, cut(r->text, length, k), declared, page);
            all++;
        }
    }
    return good * 100 / all;
}

static void every_encoding(void **state)
{
    rs_arena arena;
    rs_arena_init(&arena, ceiling);
    int wrong = 0;
    (void)state;
    for (size_t i = 0; i < n_rows; i++) {
        const row *r = &rows[i];
        const char *declared[n_declared] = {r->encoding, "", r->wrong};
        char line[200];
        int n = snprintf(line, sizeof line, "# %-8s %-13s", r->language, r->encoding);
        for (size_t d = 0; d < n_declared; d++) {
            n += snprintf(line + n, sizeof line - (size_t)n, " |");
            for (size_t l = 0; l < n_lengths; l++) {
                int percent = share(&arena, r, lengths[l], declared[d]);
                int floor = d == 0 ? 100 : d == 1 ? r->floor[l] : r->wrong_floor[l];
                n += snprintf(line + n, sizeof line - (size_t)n, "%c%3d", percent < floor ? '!' : ' ', percent);
                wrong += percent < floor;
            }
        }
        print_message("%s | %s\n", line, r->wrong);
    }
    rs_arena_release(&arena);
    assert_int_equal(wrong, 0);
}

/* ---- by declaration */

static rs_decoded decode(rs_arena *arena, rs_str bytes, const char *declared)
{
    rs_decoded out;
    assert_true(rs_charset_decode(arena, bytes, rs_str_of(declared), &out, NULL));
    assert_true(rs_utf8_valid(out.text, NULL) && !memchr(out.text.at, '\0', out.text.len));
    return out;
}

static void expect(const char *what, rs_decoded got, const char *text, const char *charset, bool mojibake)
{
    if (!rs_str_eq(got.text, rs_str_of(text)) || !rs_str_eq(got.charset, rs_str_of(charset)) ||
        got.mojibake != mojibake) {
        fail_msg("%s: got %.*s, %.*s%s", what, RS_STR_ARG(got.charset), RS_STR_ARG(got.text),
                 got.mojibake ? ", marked" : "");
    }
}

static void names(void **state)
{
    (void)state;
    static const struct {
        const char *declared, *encoding, *text, *charset;
    } cases[] = {
        {"gb18030", "gb18030", "港口明天恢复工作", "gb18030"},
        {"GB2312", "gb18030", "港口明天恢复工作", "gb18030"},
        {"GBK", "gb18030", "港口明天恢复工作", "gb18030"},
        {"Shift_JIS", "shift_jis", "港は明日再開する", "shift_jis"},
        {"x-sjis", "shift_jis", "港は明日再開する", "shift_jis"},
        {"big5", "big5", "港口明天恢復工作", "big5"},
        {"euc-kr", "euc-kr", "항구는 내일 다시 문을 연다", "euc-kr"},
        {"windows-1253", "windows-1253", "Το λιμάνι ανοίγει αύριο", "windows-1253"},
        {"iso-8859-7", "iso-8859-7", "Το λιμάνι ανοίγει αύριο", "iso-8859-7"},
        {"windows-1255", "windows-1255", "הנמל ייפתח מחר", "windows-1255"},
        {"iso-8859-2", "iso-8859-2", "Přístav se otevře zítra", "iso-8859-2"},
        {"windows-1250", "windows-1250", "Přístav se otevře zítra", "windows-1250"},
        {"latin1", "windows-1252", "l’été – déjà", "windows-1252"},
        {"ISO-8859-1", "windows-1252", "l’été – déjà", "windows-1252"},
        {" ISO-8859-1 ", "windows-1252", "l’été – déjà", "windows-1252"},
        {"us-ascii", "windows-1252", "l’été – déjà", "windows-1252"},
        {"iso-8859-9", "windows-1254", "İzmir’de yağmur", "windows-1254"},
        {"cp1256", "windows-1256", "وزير", "windows-1256"},
        {"x-cp1256", "windows-1256", "وزير", "windows-1256"},
        {"win-1256", "windows-1256", "وزير", "windows-1256"},
        {"1256", "windows-1256", "وزير", "windows-1256"},
        {"asmo-708", "iso-8859-6", "وزير", "iso-8859-6"},
        {"DOS-720", "ibm-720", "وزير", "ibm-720"},
        {"", "windows-1252", "a pause – and one – more – and – on", "windows-1252"},
        {"windows-1250", "windows-1252", "a pause – and one – more – and – on", "windows-1250"},
        {"no-such-name", "windows-1252", "été déjà", "windows-1252"},
        {"ebcdic-cp-ar1", "windows-1252", "été déjà", "windows-1252"},
        {"scsu", "windows-1252", "été déjà", "windows-1252"},
        {"utf-7", "utf-8", "+2YU- a", "utf-8"},
        {"utf-16", "utf-8", "وزير", "utf-8"},
        {"utf-8", "utf-8", "وزير", "utf-8"},
        {"windows\xAC-1251", "windows-1252", "été déjà", "windows-1252"},
        {"a name that is longer than any encoding has ever had", "windows-1252", "été déjà", "windows-1252"},
    };
    static char bytes[room];
    rs_arena arena;
    rs_arena_init(&arena, ceiling);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        rs_arena_reset(&arena);
        rs_str text = rs_str_of(cases[i].text);
        expect(cases[i].declared, decode(&arena, encode(cases[i].encoding, text, bytes), cases[i].declared),
               cases[i].text, cases[i].charset, false);
    }
    rs_arena_release(&arena);
}

static void own_names(void **state)
{
    (void)state;
    static const struct {
        const char *text, *encoding, *declared, *charset;
    } cases[] = {
        {"<meta charset=gb2312><p>港口明天恢复工作", "gb18030", "", "gb18030"},
        {"<META CHARSET='GB2312' /><p>港口明天恢复工作", "gb18030", "", "gb18030"},
        {"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"><p>港口明天恢复工作", "gb18030", "",
         "gb18030"},
        {"<?xml version=\"1.0\" encoding=\"GB2312\"?><p>港口明天恢复工作", "gb18030", "", "gb18030"},
        {"<?xml version='1.0' encoding='windows-1253'?><p>Το λιμάνι ανοίγει αύριο", "windows-1253", "", "windows-1253"},
        {"<meta charset=windows-1253><p>Το λιμάνι ανοίγει αύριο", "windows-1253", "no-such", "windows-1253"},
        {"<meta charset=utf-8><p>Το λιμάνι ανοίγει αύριο", "windows-1253", "windows-1253", "windows-1253"},
        {"<script charset=big5></script><meta charset=gb2312><p>港口明天恢复工作", "gb18030", "", "gb18030"},
        {"<p>charset=windows-1255 été déjà prêt à créer", "windows-1252", "", "windows-1252"},
        {"<meta charset=windows-1252><p>Порт откроется в понедельник", "windows-1251", "", "windows-1251"},
        {"<meta charset=windows-1251><p>قالت إدارة الميناء إن العمل سيستأنف", "windows-1256", "windows-1252",
         "windows-1256"},
        {"<meta charset=windows-1256><p>été déjà prêt à créer", "windows-1252", "", "windows-1252"},
        {"<meta charset=iso-8859-6><p>قالت إدارة الميناء إن العمل سيستأنف", "utf-8", "windows-1256", "utf-8"},
    };
    static char bytes[room];
    rs_arena arena;
    rs_arena_init(&arena, ceiling);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        rs_arena_reset(&arena);
        rs_str text = rs_str_of(cases[i].text);
        expect(cases[i].text, decode(&arena, encode(cases[i].encoding, text, bytes), cases[i].declared), cases[i].text,
               cases[i].charset, false);
    }
    rs_arena_release(&arena);
}

/* One byte of code page 864 may be two letters, four bytes. */
static void shapes_of_two_letters(void **state)
{
    (void)state;
    rs_arena arena;
    rs_str text;
    char bytes[5000];
    memset(bytes, 0x9D, sizeof bytes); /* lam and alef */
    rs_arena_init(&arena, ceiling);
    assert_true(rs_charset_convert(&arena, "ibm-864", (rs_str){bytes, sizeof bytes}, &text));
    assert_int_equal(text.len, 4 * sizeof bytes);
    for (size_t i = 0; i < text.len; i += 4) {
        assert_memory_equal(text.at + i, "لا", 4);
    }
    rs_arena_release(&arena);
}

/* ---- two encodings in one text */

static const char sentence[] = "قالت إدارة الميناء إن العمل سيستأنف غدا، وإن الخسائر بلغت أربعين مليون دينار.";

static void mixed_pages(void **state)
{
    (void)state;
    static const char *const others[] = {"windows-1256", "iso-8859-6", "ibm-720", "mac-arabic", "windows-1251"};
    static const char *const marks[][2] = {{"\n", "\n"}, {"<p>", "</p>"}, {"<p>", "<p>"}};
    static char bytes[room], all[room];
    rs_arena arena;
    rs_arena_init(&arena, ceiling);
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        for (size_t k = 0; k < 3; k++) {
            rs_str own = rs_str_of(i == 4 ? "Порт откроется в понедельник, сообщили в администрации порта" : sentence);
            rs_str other = encode(others[i], own, bytes);
            int n = snprintf(all, sizeof all, "%s%s%.*s%s%s", sentence, marks[k][0], RS_STR_ARG(other), marks[k][1],
                             sentence);
            rs_arena_reset(&arena);
            rs_decoded got = decode(&arena, (rs_str){all, (size_t)n}, "utf-8");
            snprintf(all, sizeof all, "%s%s%.*s%s%s", sentence, marks[k][0], RS_STR_ARG(own), marks[k][1], sentence);
            if (i == 3) { /* its comma and spaces are one with the Arabic ones */
                assert_true(got.mojibake && same_letters(got.text, rs_str_of(all)));
            } else if (i == 2) { /* it has no comma */
                assert_true(got.mojibake && same_letters(got.text, rs_str_of(all)));
            } else {
                expect(others[i], got, all, "utf-8", true);
            }
        }
    }
    expect("a damaged byte", decode(&arena, RS_STR("قالت إدارة الميناء \xD9 غدا"), ""), "قالت إدارة الميناء � غدا",
           "utf-8", false);
    expect("damage in a short text", decode(&arena, RS_STR("غدا يوم \xD9 عمل"), ""), "غدا يوم � عمل", "utf-8", false);
    expect("cut in a letter", decode(&arena, RS_STR("قالت إدارة الميناء غد\xD8"), ""), "قالت إدارة الميناء غد", "utf-8",
           false);
    expect("NUL", decode(&arena, (rs_str){"a\0b\0\0c", 6}, ""), "abc", "utf-8", false);
    rs_arena_release(&arena);
}

/* ---- decoded wrongly before it came */

/* The UTF-8 of text read in the encoding, and written as UTF-8 again; bytes that it leaves open as told: 'c' controls,
 * 'u' U+FFFD, '?', or '-' left out. */
static rs_str misread(const char *encoding, rs_str text, char lost, char *out)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *from = ucnv_open(encoding, &status);
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++) {
        UChar c = 0;
        int32_t len = 0;
        UErrorCode one = U_ZERO_ERROR;
        ucnv_toUChars(from, &c, 1, text.at + i, 1, &one);
        c = one != U_ZERO_ERROR && one != U_STRING_NOT_TERMINATED_WARNING ? 0xFFFD : c;
        bool open = c == 0xFFFD || (c >= 0x80 && c < 0xA0);
        if (open && lost == '-') {
            continue;
        }
        c = !open || (lost == 'c' && c != 0xFFFD) ? c
            : lost == 'c'                         ? (UChar)(unsigned char)text.at[i]
            : lost == '?'                         ? '?'
                                                  : 0xFFFD;
        one = U_ZERO_ERROR;
        u_strToUTF8(out + n, 8, &len, &c, 1, &one);
        n += (size_t)len;
    }
    ucnv_close(from);
    assert_true(U_SUCCESS(status));
    return (rs_str){out, n};
}

static void misread_once_and_twice(void **state)
{
    (void)state;
    static const char *const ways[] = {"windows-1252", "iso-8859-1", "windows-1256",
                                       "windows-1251", "macintosh",  "windows-1254"};
    static const struct {
        const char *language, *text;
    } texts[] = {{"Arabic", arabic}, {"Persian", persian}, {"Russian", russian}, {"French", french}};
    static char once[room], twice[room];
    rs_arena arena;
    rs_arena_init(&arena, ceiling);
    int wrong = 0;
    for (size_t w = 0; w < sizeof ways / sizeof ways[0]; w++) {
        for (size_t k = 0; k < sizeof texts / sizeof texts[0]; k++) {
            char line[160];
            int n = snprintf(line, sizeof line, "# %-8s read as %-13s", texts[k].language, ways[w]);
            for (int again = 0; again < 2; again++) {
                n += snprintf(line + n, sizeof line - (size_t)n, " |");
                for (size_t l = 0; l < n_lengths; l++) {
                    int good = 0, all = 0;
                    for (size_t c = 0; c < (lengths[l] >= 1000 ? 1 : cuts); c++) {
                        rs_str text = cut(texts[k].text, lengths[l], c);
                        rs_str bytes = misread(ways[w], text, 'c', once);
                        bytes = again ? misread(ways[w], bytes, 'c', twice) : bytes;
                        rs_arena_reset(&arena);
                        rs_decoded got = decode(&arena, bytes, "");
                        good += rs_str_eq(got.text, text) && (got.mojibake || rs_str_eq(bytes, text));
                        all++;
                    }
                    bool must = k == 0 && !(w == 4 && again); /* twice over on a Macintosh: never seen */
                    wrong += must && good < all;
                    n += snprintf(line + n, sizeof line - (size_t)n, "%c%3d", must && good < all ? '!' : ' ',
                                  good * 100 / all);
                }
            }
            print_message("%s\n", line);
        }
    }
    rs_arena_release(&arena);
    assert_int_equal(wrong, 0);
}

static void bytes_lost_on_the_way(void **state)
{
    (void)state;
    static char bytes[room], fewer[room];
    rs_arena arena;
    rs_arena_init(&arena, ceiling);
    rs_str text = rs_str_of("أعلن الرئيس فوزه في الانتخابات وفق النتائج الأولية، وفي الصباح فتحت المراكز");
    expect("U+FFFD", decode(&arena, misread("windows-1252", text, 'u', bytes), ""), text.at, "utf-8", true);
    expect("?", decode(&arena, misread("windows-1252", text, '?', bytes), ""), text.at, "utf-8", true);
    expect("left out", decode(&arena, misread("windows-1252", text, '-', bytes), ""), text.at, "utf-8", true);
    for (int w = 0; w < 2; w++) { /* the soft hyphen is the second byte of hha */
        rs_str whole = misread(w ? "windows-1256" : "windows-1252", text, 'c', bytes);
        size_t n = 0;
        for (size_t i = 0; i < whole.len; i++) {
            if (i + 1 < whole.len && memcmp(whole.at + i, "\xC2\xAD", 2) == 0) {
                i++;
            } else {
                fewer[n++] = whole.at[i];
            }
        }
        expect("soft hyphens", decode(&arena, (rs_str){fewer, n}, ""), text.at, "utf-8", true);
    }
    rs_decoded got = decode(&arena, RS_STR("Ø?Ù?Ø?Ø? Ø?Ù?Ù?Ø?Ø?Ù?"), "");
    assert_true(got.mojibake);
    rs_arena_release(&arena);
}

static void honest_text_stays(void **state)
{
    (void)state;
    static const char *const honest[] = {
        "ØSTFOLD OG ØSTLANDET: ØKT TRAFIKK PÅ ØRESUND, ØL OG ØST",
        "ESPAÑA Y EL NIÑO: LA SEÑORA PEÑA EN LA MONTAÑA DE CATALUÑA",
        "«ÉTÉ», «ÉCOLE», «À LA UNE»… «ÎLE», «ÉTAT»…",
        "ط، ظ، ط؛ ظ؟ «ط» «ظ»: حروف تلفظ من طرف اللسان",
        "الطرق والطيران والظهر والنظام: قطاع الطاقة يطلب ظروفا أفضل للعاملين في المطار",
        "Щука, Ш., Щ. и Ъ: «Щ» — «Ш» и ещё раз Щ… Ш» Щ»",
        "ÿ Ÿ ÿ Ÿ",
        "São João, Conceição: ação, coração — ÃO, ÂNGELO, MAÇÃ, ÂMBAR",
        "Tiếng Việt: ÂU Á, ĐÃ RÕ, MÃI MÃI, ÂM NHẠC",
        "Ù",
        "",
    };
    rs_arena arena;
    rs_arena_init(&arena, ceiling);
    for (size_t i = 0; i < sizeof honest / sizeof honest[0]; i++) {
        rs_arena_reset(&arena);
        expect(honest[i], decode(&arena, rs_str_of(honest[i]), ""), honest[i], "utf-8", false);
    }
    for (size_t i = 0; i < 6; i++) {
        static const char *const whole[] = {arabic, persian, russian, french, turkish, english};
        rs_arena_reset(&arena);
        expect("a whole text", decode(&arena, rs_str_of(whole[i]), ""), whole[i], "utf-8", false);
    }
    rs_arena_release(&arena);
}

static void without_memory(void **state)
{
    (void)state;
    static char bytes[room], all[room];
    rs_str legacy = encode("windows-1256", rs_str_of(sentence), bytes);
    int n = snprintf(all, sizeof all, "%s\n%.*s\n", sentence, RS_STR_ARG(legacy));
    for (int kind = 0; kind < 2; kind++) {
        bool done = false;
        for (uint64_t nth = 1; nth < 100 && !done; nth++) {
            rs_arena arena;
            rs_err err = {0};
            rs_decoded out;
            rs_arena_init(&arena, ceiling);
            rs_arena_fail_at(nth);
            done = rs_charset_decode(&arena, kind ? (rs_str){all, (size_t)n} : legacy, RS_STR_NONE, &out, &err);
            rs_arena_fail_at(0);
            assert_true(done || err.code == RS_MEMORY);
            rs_arena_release(&arena);
        }
        assert_true(done);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_encoding),
        cmocka_unit_test(names),
        cmocka_unit_test(own_names),
        cmocka_unit_test(shapes_of_two_letters),
        cmocka_unit_test(mixed_pages),
        cmocka_unit_test(misread_once_and_twice),
        cmocka_unit_test(bytes_lost_on_the_way),
        cmocka_unit_test(honest_text_stays),
        cmocka_unit_test(without_memory),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
