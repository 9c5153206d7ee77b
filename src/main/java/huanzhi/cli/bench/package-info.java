/// How fast the program is, each number beside the bare work it cannot do without, from the same run.
///
/// The only room besides `document` and `sheet` that touches their libraries, because it measures against them.
package huanzhi.cli.bench;
