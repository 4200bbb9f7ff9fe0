package dev.rapport.spark;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Post;
import dev.rapport.wire.TableJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Creators as the tables that export writes. */
record TableFiles(Path accounts, Path posts) {

    static TableFiles write(Path folder, List<Creator> creators) throws IOException {
        Files.createDirectories(folder);
        TableFiles files = new TableFiles(folder.resolve("accounts.json"), folder.resolve("posts.json"));
        try (BufferedWriter accounts = Files.newBufferedWriter(files.accounts);
                BufferedWriter posts = Files.newBufferedWriter(files.posts)) {
            for (Creator creator : creators) {
                for (AccountData data : creator.accounts()) {
                    accounts.write(TableJson.account(creator, data) + "\n");
                    for (Post post : data.posts()) {
                        posts.write(TableJson.post(creator, data, post) + "\n");
                    }
                }
            }
        }
        return files;
    }

    Dataset<Row> accounts(SparkSession spark) {
        return Tables.read(spark, accounts.toString(), Tables.ACCOUNTS);
    }

    Dataset<Row> posts(SparkSession spark) {
        return Tables.read(spark, posts.toString(), Tables.POSTS);
    }
}
