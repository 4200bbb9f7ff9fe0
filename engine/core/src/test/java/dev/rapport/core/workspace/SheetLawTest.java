package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A law over all columns of all sheets: a slip in a cell or a heading is told, whatever column it is in. */
class SheetLawTest {

    /** A sound row of each sheet, with its headings. */
    private static final Map<String, List<String>> SHEETS = Map.of(
            "creators.csv",
            List.of("creator,platform,handle,id,name,note", "zoe,instagram,zoe.backt,801,Zoe Kornmann,met in May"),
            "rates.csv",
            List.of(
                    "platform,handle,id,deliverable,price,currency,note",
                    "instagram,zoe.backt,801,post,620.00,EUR,asked in February"),
            "decisions.csv",
            List.of(
                    "platform,handle,id,decision,why,reason for client,who,date",
                    "instagram,zoe.backt,801,approved,knows her,well known,Jo,2026-02-27"),
            "collaborations.csv",
            List.of(
                    "platform,handle,id,brand,campaign,date,deliverable,cost,gift,currency,planned,delivered,reach,views,engagements,clicks,orders,revenue,note",
                    "instagram,zoe.backt,801,Hafen,Autumn,2025-10-04,post,500,18,EUR,2025-10-14,2025-10-14,9000,9500,2380,210,13,1760,well"),
            "currencies.csv",
            List.of("date,from,to,rate,note", "2026-02-27,USD,EUR,0.97,made up"),
            "outcomes.csv",
            List.of(
                    "key,campaign,date,platform,tier,niches,views,clicks,orders",
                    "k1,Autumn,2025-10-14,instagram,micro,baking,9500,210,13"),
            "assets.csv",
            List.of(
                    "id,creator,platform,booking,permalink,file,kind,made,channels,territory,rights from,rights until,exclusive until,signed by,note",
                    "a,zoe.backt,instagram,w-1,https://www.instagram.com/p/C1/,a.mp4,video,2025-12-17,website,DACH,2025-12-19,2026-03-19,2026-03-18,Z. K.,raw"),
            "deliverables.csv",
            List.of(
                    "id,campaign,creator,platform,deliverable,planned,fee,gift,currency,code,link,affiliate,permalink,status,channels,territory,rights from,rights until,exclusive until,signed by,uses,clicks,orders,revenue,reach,impressions,views,likes,comments,shares,saves,note",
                    "w-1,Winter,zoe.backt,instagram,post,2025-12-19,520.00,18,EUR,ZOE10,https://x.example/zoe,z-9,https://www.instagram.com/p/C1/,planned,website,DACH,2025-12-19,2026-03-19,2026-03-18,Z. K.,9,597,8,1100.25,7900,8800,8100,2100,110,30,50,kind"));

    /** Columns in which a text of any kind is right. */
    private static final Set<String> FREE = Set.of("handle", "name", "id", "key", "campaign", "creator");

    @TempDir
    private Path folder;

    @Test
    void theSoundSheetsAreSound() throws IOException {
        for (Map.Entry<String, List<String>> sheet : SHEETS.entrySet()) {
            assertThat(told(
                            sheet.getKey(),
                            cells(sheet.getValue().get(0)),
                            cells(sheet.getValue().get(1))))
                    .as(sheet.getKey())
                    .isZero();
        }
    }

    @Test
    void aSlipInACellIsToldWhateverColumnItIsIn() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Map.Entry<String, List<String>> sheet : SHEETS.entrySet()) {
            List<String> head = cells(sheet.getValue().get(0));
            List<String> row = cells(sheet.getValue().get(1));
            for (int i = 0; i < head.size(); i++) {
                for (Map.Entry<String, String> slip :
                        slips(head.get(i), row.get(i)).entrySet()) {
                    if (told(sheet.getKey(), head, with(row, i, slip.getValue())) == 0) {
                        silent.add(sheet.getKey() + " " + head.get(i) + ": " + slip.getKey());
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void aSlipInAHeadingIsToldWhateverColumnItIsIn() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Map.Entry<String, List<String>> sheet : SHEETS.entrySet()) {
            List<String> head = cells(sheet.getValue().get(0));
            List<String> row = cells(sheet.getValue().get(1));
            for (int i = 0; i < head.size(); i++) {
                List<String> twice = new ArrayList<>(head);
                twice.add(head.get(i));
                List<String> longer = new ArrayList<>(row);
                longer.add(row.get(i));
                boolean isSilent = told(sheet.getKey(), with(head, i, head.get(i) + "q"), row) == 0
                        || told(sheet.getKey(), with(head, i, ""), row) == 0
                        || told(sheet.getKey(), twice, longer) == 0
                        || told(sheet.getKey(), head, longer) == 0;
                if (isSilent) {
                    silent.add(sheet.getKey() + " " + head.get(i));
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static Map<String, String> slips(String heading, String value) {
        Map<String, String> slips = new LinkedHashMap<>();
        slips.put("a formula that went wrong", "#REF!");
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            slips.put("another century", "1900" + value.substring(4));
            slips.put("a day of two meanings", "03/04/2026");
            slips.put("two days", value + " - " + value);
            slips.put("no day of the year", value.substring(0, 4) + "-02-30");
        } else if (value.matches("\\d+(?:\\.\\d+)?") && !FREE.contains(heading)) {
            slips.put("a sign turned", "-" + value);
            slips.put("a letter among digits", value.charAt(0) + "O" + value);
            slips.put("two numbers", value + "-" + value);
            slips.put("about", "ca. " + value);
            if (!heading.equals("rate")) {
                slips.put("a share", value + " %");
            }
        }
        return slips;
    }

    private int told(String sheet, List<String> head, List<String> row) throws IOException {
        Files.writeString(folder.resolve(sheet), String.join(",", head) + "\n" + String.join(",", row) + "\n");
        Workspace workspace = new Workspace(folder);
        Problems problems = new Problems();
        SheetsReader.written(workspace, Set.of(), problems);
        AssetsReader.read(workspace, problems);
        problems.addAll(BookingsReader.read(workspace, Currency.getInstance("EUR"))
                .problems()
                .all());
        Files.delete(folder.resolve(sheet));
        return problems.all().size();
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }

    private static List<String> with(List<String> cells, int index, String cell) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(index, cell);
        return changed;
    }
}
