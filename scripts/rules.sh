# Writes docs/rules.md anew.

run_rules() {
  need_jdk
  need_maven
  (cd "$home" && mvn -q -B -ntp -am -pl catalogue -Dspotless.check.skip -Drules.write=true -Dtest=RulesPageTest \
    -Dsurefire.failIfNoSpecifiedTests=false test)
}
