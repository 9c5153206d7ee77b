/// The same services as the window's, on the command line: for scripts, for IT staff and for checks.
///
/// Exit 0 is done; 1 is refused or wrong input, with one Chinese sentence on stderr and nothing changed; 2 is a call
/// whose words are off.
package huanzhi.cli;
