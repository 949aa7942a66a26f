# Measures, and holds the figures against the bars of verification.md. What follows `bench` goes to JMH
# (`-h` shows what it takes).

run_bench() {
  need_jdk
  need_maven
  measure "nutation.bench.Measure $*"
}

# Compiles the module and what it needs, and runs one of its main classes.
measure() {
  (cd "$home" && mvn -q -B -ntp -DskipTests -Dspotless.check.skip -pl bench -am -Pmeasure "-Dmeasure=$1" package)
}
