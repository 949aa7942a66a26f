/// How another device comes to a diary, and how it goes again. Only where the server is reached by https.
@NullMarked
package nutation.server.pairing;

import org.jspecify.annotations.NullMarked;
