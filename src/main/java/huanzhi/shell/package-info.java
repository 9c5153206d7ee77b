/// The main window around the pages: sections, page stack, running tasks, status line, error window.
///
/// It knows no feature: [huanzhi.shell.Contents] tells it what there is to go to, to find and to begin.
///
/// ```java
/// var pages = new PageStack();
/// var saved = new SimpleStringProperty("");
/// var failures = new WindowFailures(() -> stage, () -> theme, dialogs, saved::get);
/// var kit = new Kit(Tasks.onThreads(failures), dialogs, pages, preferences, drafts, clock);
/// var window = new MainWindow(kit, pages, new Contents(sections, finders, beginnings, notices, status));
/// window.show(stage, Theme.LIGHT);
/// ```
package huanzhi.shell;
