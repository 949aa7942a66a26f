/// What a request asks for, read strictly: whatever does not fit is refused with its name and its value.
@NullMarked
package nutation.server.request;

import org.jspecify.annotations.NullMarked;
