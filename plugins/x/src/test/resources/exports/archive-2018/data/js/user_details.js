var user_details =  {
  "screen_name" : "mira_backt",
  "location" : "Graz",
  "full_name" : "Mira",
  "bio" : "Brot &amp; Butter",
  "id" : "715628873",
  "created_at" : "2012-09-04 16:53:38 +0000"
}
