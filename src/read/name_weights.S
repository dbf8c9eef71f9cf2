/* The names' model as it stands in its files, in an object of its own; found beside the include folder src. */
#include "names_weights.h" /* generated from the files, so that a change of theirs is seen */

        .section .rodata
        .balign 64
        .global rs_name_weights_data
        .hidden rs_name_weights_data
rs_name_weights_data:
        .incbin "../models/names.weights"
        .balign 64
        .global rs_name_clusters_data
        .hidden rs_name_clusters_data
rs_name_clusters_data:
        .incbin "../models/names.clusters"
        .section .note.GNU-stack, "", %progbits
