# Formats everything: Java by Spotless, the app by Prettier.
run_format() {
  need_jdk
  need_maven
  need_node
  (cd "$home" && mvn -q -B -ntp spotless:apply)
  (cd "$home/web" && bash packages.sh && npm run --silent format)
}
