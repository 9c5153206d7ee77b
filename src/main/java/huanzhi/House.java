package huanzhi;

import huanzhi.base.Clock;
import huanzhi.cli.Office;
import huanzhi.law.LawLibrary;
import java.nio.file.Path;

/// An opened office with everything in it, for the window and the pictures of its pages.
record House(Path folder, Clock clock, Office office, Records records, LawLibrary law) {}
