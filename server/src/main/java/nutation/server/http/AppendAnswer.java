package nutation.server.http;

import java.util.List;

/// The answer to an upload of which every line is now in the diary.
///
/// @param answers one a line, in their order
/// @param last the position of the diary's newest entry
record AppendAnswer(List<LineAnswer> answers, long last) {}
