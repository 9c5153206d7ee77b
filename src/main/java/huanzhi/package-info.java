/// 环执: the daily enforcement work of a county's ecological-environment sub-bureau, on one office PC.
///
/// The rooms, from the ground up; each may use those above it in this list, never those below:
///
/// | room | what is in it |
/// |---|---|
/// | base | ids, text, money, days, refusals |
/// | ui | the kit screens are built with |
/// | store | the safe: database, journal, attachments, lock, recovery |
/// | law, deadline | dated law and form wording; limits and how they are counted |
/// | document | papers as trees, as PDF and Word, on screen and on a printer, and as numbered, frozen documents |
/// | sheet | Excel and CSV, in and out |
/// | settings, register, officer, inspection, complaint, casefile, activity, report | the features, each with its
/// screens in `ui` |
/// | shell, cli | the window and the command line |
package huanzhi;
