#!/bin/sh
# usage: samples.sh RASID CONTRACT SAMPLES_DIR
"$1" read --format jsonl "$3" | "$2" "the samples are read whole" 30
