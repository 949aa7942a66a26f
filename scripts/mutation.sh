# Tests the tests. `./nutation mutation` changes the whole engine in thousands of places, one at a time (hours);
# `./nutation mutation 'nutation.engine.clearance.*'` one package or class; a second word says which tests the mutants meet
# (all: 'nutation.*Test'); `--sabotage` only the list of sabotaged rules.

run_mutation() {
  need_jdk
  need_maven
  cd "$home"
  if [ "${1:-}" = --sabotage ]; then
    mvn -B -ntp -q -am -pl catalogue -Dspotless.check.skip -Dtest=SabotagedRules \
      -Dsurefire.failIfNoSpecifiedTests=false test
  else
    mvn -B -ntp -am -pl catalogue -Pmutation ${1:+"-Dmutate=$1"} ${2:+"-Dmutation.tests=$2"} process-test-classes
    echo "The report is catalogue/target/pit-reports/index.html"
  fi
}
