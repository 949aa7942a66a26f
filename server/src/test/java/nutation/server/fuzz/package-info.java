/// What Jazzer calls with ever other bytes, for `./nutation fuzz`. Each method has the shape that Jazzer looks for.
package nutation.server.fuzz;
