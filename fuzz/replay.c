/* replay: runs a target on every file of the folders given, with any compiler, and speaks TAP.
 * usage: replay_TARGET FOLDER... */
#include <dirent.h>

#include "base/buf.h"
#include "fuzz/target.h"
#include "../tests/slurp.h"

enum { largest = 4 << 20 };

/* In memory of its own size, so that a byte read behind the end is seen. */
static void run_on(rs_str bytes)
{
    uint8_t *copy = malloc(bytes.len ? bytes.len : 1);
    if (!copy) {
        abort();
    }
    memcpy(copy, bytes.at, bytes.len);
    LLVMFuzzerTestOneInput(copy, bytes.len);
    free(copy);
}

int main(int argc, char **argv)
{
    int n = 0, missing = 0;
    rs_buf bytes;
    rs_buf_init(&bytes, largest);
    for (int i = 1; i < argc; i++) {
        struct dirent **names;
        int found = scandir(argv[i], &names, NULL, alphasort);
        for (int k = 0; k < found; k++) {
            char path[4096];
            snprintf(path, sizeof path, "%s/%s", argv[i], names[k]->d_name);
            if (names[k]->d_name[0] != '.') {
                bool read = slurp_into(path, &bytes);
                missing += !read;
                if (read) {
                    printf("# %s\n", path); /* the last line, where it ends here */
                    fflush(stdout);
                    run_on(rs_buf_str(&bytes));
                }
                printf("%s %d - %s\n", read ? "ok" : "not ok", ++n, names[k]->d_name);
                fflush(stdout);
            }
            free(names[k]);
        }
        if (found >= 0) {
            free(names);
        }
    }
    rs_buf_release(&bytes);
    printf("1..%d\n", n);
    return n == 0 || missing > 0;
}
