package huanzhi.sheet.ui;

import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.store.Database;
import huanzhi.ui.Kit;
import huanzhi.ui.table.TableExport;

/// What the pages of every feature work with: the kit, the safe, and the way of tables in and out.
public record Desk(Kit kit, Database database, Importer importer, ImportService imports, TableExport export) {}
