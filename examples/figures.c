/* Prints every figure of an article: what is counted, how many, and the words that say so.
 * Build: cc figures.c $(pkg-config --cflags --libs rasid)   Run: ./a.out article.txt */
#include <rasid.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    static char bytes[1 << 20];
    FILE *in = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (!in) {
        fprintf(stderr, "usage: figures FILE\n");
        return 64;
    }
    size_t len = fread(bytes, 1, sizeof bytes, in);
    fclose(in);

    rasid_error error;
    rasid *r = rasid_new(NULL, &error);
    rasid_reading *reading = r ? rasid_reading_new(r, bytes, len, argv[1], &error) : NULL;
    if (!reading) {
        fprintf(stderr, "%s: %s\n", argv[1], error.message);
        rasid_free(r);
        return error.status;
    }
    for (size_t i = 0; i < rasid_reading_count(reading, "figures"); i++) {
        rasid_value measure = rasid_reading_get(reading, "figures", i, "measure");
        rasid_value value = rasid_reading_get(reading, "figures", i, "value");
        rasid_value span = rasid_reading_get(reading, "figures", i, "span");
        printf("%.*s\t%g\t%.*s\n", (int)measure.text.len, measure.text.at,
               value.kind == RASID_NUMBER ? value.number : -1, (int)span.text.len, span.text.at);
    }
    rasid_reading_free(reading);
    rasid_free(r);
    return 0;
}
