/* torture: readers without memory. Every request to an arena or to the system fails once, and arenas of every small
 * size run full; each time the answer must be RS_MEMORY and nothing else, and a later read must find what the first
 * one found. Meant to run under the address sanitizer too. */
#include <stdarg.h>
#include <stdio.h>

#include "base/mem.h"
#include "read/read.h"

typedef struct sample {
    const char *title, *published, *text;
} sample;

/* Between them, these make every reader find something. */
static const sample samples[] = {
    {"blast", "2022-01-08T10:00:00+00:00",
     "بيروت 8 كانون الثاني (يناير) - قتل 12 شخصا بينهم طفلان وأصيب نحو أربعين آخرين السبت في انفجار وقع عند الساعة "
     "9:30 صباحا في ميناء طرابلس شمال لبنان، حسبما أعلنت وزارة الصحة اللبنانية.\n"
     "وقال وزير الداخلية اللبناني بسام مولوي للصحافيين: «أوقفنا ثلاثة مشتبه بهم أمس، ولن نتهاون مع أحد». ونفى المتحدث "
     "باسم الجيش العميد علي قانصو أن يكون الحادث هجوما.\n"
     "وأدان الأمين العام للأمم المتحدة أنطونيو غوتيريش الهجوم، ودعت فرنسا والولايات المتحدة إلى ضبط النفس خلال الأيام "
     "المقبلة، فيما أعربت وزارة الخارجية التركية في بيان عن تعازيها.\n"
     "وكتب رئيس بلدية طرابلس في تغريدة على تويتر: \"نحتاج إلى 5 ملايين دولار قبل نهاية الشهر\".\n"},
    {"unrest", "2019-11-17",
     "طهران - الأحد 17 تشرين الثاني/نوفمبر 2019\n"
     "خرج آلاف المتظاهرين إلى شوارع طهران وأصفهان منذ مساء الجمعة احتجاجا على رفع سعر البنزين بنسبة 50%، من 1000 إلى "
     "1500 تومان، وفق وكالة فرانس برس. وأطلقت الشرطة الغاز المسيل للدموع، ما أسفر عن سقوط 20 بين قتيل وجريح واعتقال "
     "أكثر من ألف شخص.\n"
     "وقال الرئيس الإيراني حسن روحاني إن الحكومة «لن تسمح بالفوضى». وأضاف أن القرار اتخذ قبل ثلاثة أشهر. وصرح محمد "
     "جواد "
     "ظريف، وزير الخارجية، بأن بلاده ترفض التدخل الأمريكي. وطالبت منظمة العفو الدولية السلطات بالتحقيق، وحذر مسؤول في "
     "الاتحاد الأوروبي من التصعيد؛ وقالت المتحدثة باسمه إن بروكسل \"قلقة للغاية\".\n"
     "واستقال نائب محافظ كرمان، البالغ من العمر 54 عاما، وأعلن حظر التجول من الساعة الثامنة مساء حتى السادسة صباحا. "
     "وضرب "
     "زلزال بقوة 5.2 درجة على مقياس ريختر منطقة تبعد 40 كيلومترا عن المدينة، وشرد مئات السكان.\n"},
};

typedef struct counts {
#define RS_LIST(name, key, FIELDS) uint32_t key;
    RS_FINDINGS(RS_LIST)
#undef RS_LIST
} counts;

static unsigned tests;
static bool all_good = true;

__attribute__((format(printf, 2, 3))) static void ok(bool good, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    all_good &= good;
    printf("%sok %u - ", good ? "" : "not ", ++tests);
    vprintf(format, args);
    putchar('\n');
    va_end(args);
}

static bool read_sample(const sample *s, size_t room, counts *found, rs_err *err)
{
    rs_arena article, scratch;
    rs_arena_init(&article, room);
    rs_arena_init(&scratch, room);
    rs_reading reading = {0};
    reading.article.text = rs_str_of(s->text);
    reading.article.published = rs_str_of(s->published);
    *err = (rs_err){0};
    bool read = rs_read(&reading, &article, &scratch, err);
    *found = (counts){
#define RS_LIST(name, key, FIELDS) .key = reading.key.len,
        RS_FINDINGS(RS_LIST)
#undef RS_LIST
    };
    rs_arena_release(&article);
    rs_arena_release(&scratch);
    return read;
}

/* Fails the Nth request through fail_at for N from 1 until a read gets through. */
static void fail_each(const sample *s, void fail_at(uint64_t), const char *whose, const counts *wanted)
{
    rs_err err;
    counts found;
    bool good = true, through = false;
    uint64_t n = 0;
    while (good && !through && n < 1000000) {
        fail_at(++n);
        through = read_sample(s, 64u << 20, &found, &err);
        good = through || err.code == RS_MEMORY;
    }
    fail_at(0);
    ok(good && through && n > 1, "%s: each of %u requests to %s fails as out of memory", s->title, (unsigned)(n - 1),
       whose);
    if (!good) {
        printf("# request %u: %s, %s (%s:%d)\n", (unsigned)n, rs_code_name(err.code), err.message,
               err.src_file ? err.src_file : "?", err.src_line);
    }
    bool same = memcmp(&found, wanted, sizeof found) == 0;
    ok(same, "%s: what is read after %s recovered is all there", s->title, whose);
}

/* A text long enough to need many blocks of an arena. */
static void small_rooms(const sample *s)
{
    static char text[256 * 1024];
    size_t len = strlen(s->text), at = 0;
    while (at < 64 * 1024) {
        memcpy(text + at, s->text, len);
        at += len;
    }
    text[at] = '\0';
    sample tall = {s->title, s->published, text};
    rs_err err;
    counts found = {0}, wanted;
    bool good = read_sample(&tall, 256u << 20, &wanted, &err), through = false;
    unsigned refusals = 0;
    size_t room = 64 * 1024;
    for (; good && !through && room < 256u << 20; room += room / 16) {
        through = read_sample(&tall, room, &found, &err);
        good = through || err.code == RS_MEMORY;
        refusals += !through;
    }
    ok(good && through && refusals > 3, "%s: %u rooms from 64 kB up are too small, then one does", s->title, refusals);
    ok(memcmp(&found, &wanted, sizeof found) == 0, "%s: the smallest room that does finds all", s->title);
}

int main(void)
{
    counts all = {0};
    for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
        rs_err err;
        counts wanted;
        bool read = read_sample(&samples[i], 64u << 20, &wanted, &err);
        ok(read, "%s: is read", samples[i].title);
        fail_each(&samples[i], rs_arena_fail_at, "arenas", &wanted);
        fail_each(&samples[i], rs_mem_fail_at, "the system", &wanted);
        small_rooms(&samples[i]);
#define RS_LIST(name, key, FIELDS) all.key += wanted.key;
        RS_FINDINGS(RS_LIST)
#undef RS_LIST
    }
#define RS_LIST(name, key, FIELDS) ok(all.key > 0, "the samples have " #key ": %u", all.key);
    RS_FINDINGS(RS_LIST)
#undef RS_LIST
    printf("1..%u\n", tests);
    return all_good ? 0 : 1;
}
