/// 环执: the daily enforcement work of a county's ecological-environment sub-bureau, on one office PC.
///
/// The rooms, from the ground up; each may use those above it in this list, never those below:
///
/// | room | what is in it |
/// |---|---|
/// | base | ids, text, money, days, refusals |
/// | ui | the kit screens are built with |
/// | store | the safe: database, journal, attachments, lock, recovery |
/// | law, deadline | dated law, its texts, search and screens, form wording; limits and how they are counted |
/// | document | papers as trees, as PDF and Word, on screen and on a printer, and as numbered, frozen documents |
/// | sheet | Excel and CSV, in and out |
/// | settings, register, officer | who inspects, and whom; screens in `ui`, as with all that follow |
/// | plan, draw | what the year asks for, and a random draw that anyone can run again |
/// | inspection, complaint, casefile | the work itself, with its letters |
/// | activity, report | what else was done, and what it all came to |
/// | shell, cli | the window and the command line |
package huanzhi;
