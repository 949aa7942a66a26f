/// Refusals and faults as RFC 9457 documents. No stack trace ever leaves, and no health fact is ever logged.
@NullMarked
package nutation.server.problem;

import org.jspecify.annotations.NullMarked;
