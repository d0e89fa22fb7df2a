package org.eventbrief.settings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eventbrief.notice.TableRule;

/** Reads the groups of a configuration: under each one's id or name a list of members, or keys that say more. */
final class GroupReader {
    private final YamlSection groups;
    private final Map<String, String> keys = new HashMap<>();

    private GroupReader(YamlSection groups) {
        this.groups = groups;
    }

    static List<GroupSetting> read(YamlSection groups) {
        GroupReader reader = new GroupReader(groups);
        return groups.names().stream().map(reader::group).toList();
    }

    private GroupSetting group(String key) {
        String id = id(key);
        boolean named = !id.equals(key);
        String other = keys.computeIfAbsent(id, same -> key);
        if (id.isEmpty()) {
            groups.wrong(key, TableRule.BAD_ID, "the name gives none; use an id as key, and the name as its name");
        } else if (!other.equals(key)) {
            groups.wrong(key, TableRule.BAD_SETTING, "has the id of \"" + other + "\", " + id);
        }
        if (!groups.hasKeys(key)) {
            return new GroupSetting(id, named ? key : "", members(groups, key));
        }
        YamlSection group = groups.section(key);
        String name = group.text("name").orElse(named ? key : "");
        return new GroupSetting(id, name, members(group, "members"));
    }

    private static List<GroupSetting.Member> members(YamlSection section, String key) {
        List<GroupSetting.Member> members = new ArrayList<>();
        for (YamlSection entry : section.entries(key, "member")) {
            String member = entry.text("member").orElse("");
            if (member.isEmpty()) {
                entry.wrong("member", TableRule.BAD_SETTING, "an id, a provider's id, a name or another group");
            }
            members.add(new GroupSetting.Member(
                    entry.line(),
                    member,
                    entry.text("from").orElse(""),
                    entry.text("to").orElse("")));
        }
        if (members.isEmpty()) {
            section.wrong(key, TableRule.BAD_SETTING, "a group has members");
        }
        return members;
    }

    /** An id is one already; a name becomes one in small letters without accents, all else being hyphens. */
    private static String id(String key) {
        return Normalizer.normalize(key, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
