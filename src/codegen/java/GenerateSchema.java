import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Build time: migrates an in-memory H2 and writes its tables as jOOQ classes.
///
/// Started as a single source file, because Maven's own JVM may be older than the project's.
class GenerateSchema {
    static void main(String[] arguments) throws Exception {
        var migrations = Path.of(arguments[0]).toAbsolutePath();
        var output = Path.of(arguments[1]).toAbsolutePath();
        var url = "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("filesystem:" + migrations)
                .validateMigrationNaming(true)
                .load()
                .migrate();
        var database = new Database()
                .withName("org.jooq.meta.h2.H2Database")
                .withInputSchema("PUBLIC")
                .withOutputSchemaToDefault(true)
                .withExcludes("flyway_schema_history");
        var generate = new Generate().withRecords(true).withJavaTimeTypes(true).withGeneratedAnnotation(false);
        var target = new Target().withPackageName("huanzhi.store.schema").withDirectory(output.toString());
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(url).withUser("sa").withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(generate)
                        .withTarget(target)));
    }
}
