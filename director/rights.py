"""What belongs to somebody else: brands, characters and artists that a request names, and the one note about them.

Nothing is refused for it: who tells the story knows whether they may. The list is of names that are a brand or a character and
nothing else; a name that is also a plain
word (apple, shell) counts only with a word such as "logo" or "brand" beside it. Platforms that films go to are no matter here.
"""

from __future__ import annotations

import re

_BRANDS = (
    "Coca-?Cola", "Coke", "Pepsi", "Nike", "Adidas", "Puma sneakers?", "McDonald'?s", "Burger King", "Starbucks", "KFC", "Red Bull",
    "Nutella", "IKEA", "Lego", "Playmobil", "Barbie", "Rolex", "Gucci", "Prada", "Chanel", "Louis Vuitton", "Ferrari", "Lamborghini",
    "Porsche", "Tesla", "BMW", "Mercedes(?:-Benz)?", "Volkswagen", "Toyota", "Audi", "Samsung", "Sony", "Nintendo", "PlayStation",
    "Xbox", "Disney", "Pixar", "DreamWorks", "Warner Bros", "Haribo", "Oreo", "Heineken", "Guinness", "Budweiser", "Marlboro", "Levi'?s",
    "Crocs", "Michelin", "Pringles", "M&M'?s",
)
_CHARACTERS = (
    "Mickey Mouse", "Minnie Mouse", "Donald Duck", "Goofy", "Winnie[- ]the[- ]Pooh", "Elsa (?:from|of) Frozen", "Buzz Lightyear",
    "Shrek", "Batman", "Superman", "Spider-?man", "Iron Man", "Wonder Woman", "Captain America", "Deadpool", "X-Men", "Harry Potter",
    "Hermione", "Voldemort", "Hogwarts", "Darth Vader", "Luke Skywalker", "Yoda", "Baby Yoda", "Jedi", "Star Wars", "Star Trek",
    "Indiana Jones", "James Bond", "Gandalf", "Frodo", "Lord of the Rings", "Game of Thrones", "Pikachu", "Pok[eé]mon", "Super Mario",
    "Luigi and Mario", "Zelda", "Sonic the Hedgehog", "Pac-?Man", "Minecraft", "Fortnite", "Hello Kitty", "Totoro", "Naruto", "Goku",
    "Dragon Ball", "Sailor Moon", "SpongeBob", "Homer Simpson", "Bart Simpson", "The Simpsons", "Peppa Pig", "Paw Patrol", "Bluey",
    "Paddington(?: Bear)?", "Shaun the Sheep", "Wallace and Gromit", "Garfield", "Snoopy", "Asterix", "Tintin", "The Smurfs", "Smurfs?",
    "Teletubbies", "Optimus Prime", "Godzilla", "King Kong", "RoboCop", "Gruffalo", "Marvel (?:hero|comics?|movie|universe|film)s?",
    "The Avengers", "Studio Ghibli", "Ghibli", "Mario Kart", "Barney the Dinosaur", "Kermit the Frog",
    "Bugs Bunny", "Daffy Duck", "Tom and Jerry", "Scooby-?Doo", "Woody Woodpecker", "Popeye", "Betty Boop", "Pink Panther", "Yogi Bear",
    "Fred Flintstone", "The Flintstones", "Olaf the snowman", "The Lion King", "Little Mermaid Ariel", "Nemo and Dory", "Finding Nemo",
    "Lightning McQueen", "WALL-?E", "Baymax", "Maleficent", "Cruella de Vil", "Captain Jack Sparrow", "Jack Sparrow", "Mary Poppins",
    "Gru and the Minions", "Kung Fu Panda", "Ice Age Scrat", "Katniss Everdeen", "Hunger Games", "Twilight saga", "Percy Jackson",
    "Willy Wonka", r"Dr\.? Seuss", "Curious George", "The Very Hungry Caterpillar", "Moomins?", "Pippi Longstocking", "Miffy",
    "Barbapapa", "Maya the Bee", "Thomas the Tank Engine", "Bob the Builder", "Fireman Sam", "Postman Pat", "Dora the Explorer",
    "Cookie Monster", "Sesame Street", "Miss Piggy", "The Muppets", "Wednesday Addams", "Addams Family", "Rick and Morty", "Family Guy",
    "Bob's Burgers", "Steven Universe", "Teenage Mutant Ninja Turtles", "Ninja Turtles", "Power Rangers", r"G\.?I\.? Joe", "He-Man",
    "She-Ra", "My Little Pony", "Care Bears", "Thanos", "Groot", "Doctor Strange", "Black Widow from Marvel", "Wolverine from X-Men",
    "Harley Quinn", "Catwoman", "Aquaman", "Supergirl", "Chewbacca", "R2-?D2", "C-?3PO", "Han Solo", "Obi-Wan(?: Kenobi)?",
    "Princess Leia", "Grogu", "Mandalorian", "Captain Kirk of the Enterprise", r"Mr\.? Spock", "Doctor Who", "Daleks?",
    r"Terminator T-?\d+", "Rocky Balboa", "John Wick", "Lara Croft", "Solid Snake", "Geralt of Rivia", "The Witcher", "Link from Zelda",
    "Princess Peach", "Bowser", "Luigi from Mario", "Yoshi", "Donkey Kong", "Kirby from Nintendo", "Crash Bandicoot", "Cuphead",
    "Candy Crush", "Roblox", "Eren Yeager", "Luffy", "Sasuke", "Inuyasha", "Doraemon", "Astro Boy", "Anpanman", "My Neighbou?r Totoro",
    "Spirited Away", "Squid Game", "Bumblebee from Transformers", r"E\.?T\.? the Extra-?Terrestrial", "Jurassic Park", "Ghostbusters",
    "Marty McFly", "Forrest Gump", "Hannibal Lecter", "Freddy Krueger", "Pennywise",
)
_OWNED = rf"(?<![\w-])(?:(?-i:{'|'.join(_BRANDS)})|{'|'.join(_CHARACTERS)})(?![\w-])"
_NAMED = (                                  # said to be one, without or beside its name
    r"[<\[{(]\s*(?:a |the |some )?(?:famous|well[- ]known|big|real|popular|living|known)\b[^>\]})]{0,40}[>\]})]",
    r"\b(?:famous|well[- ]known|real|registered|copyrighted|trademarked|branded) (?:brand|logo|trade ?mark|mouse|cartoon (?:mouse|dog)|"
    r"superhero|franchise|character|soft drink|soda|slogan|jingle|song|artist|painter)s?\b",
    r"(?<=[a-z,] )(?-i:[A-Z][\w&'-]+) (?:logo|brand|trade ?mark|swoosh)\b", r"[™®©]",
    r"\b(?:living|contemporary|modern|famous) (?:artist|painter|illustrator|director|photographer|animator)\b",
    r"\b(?:soundtrack|theme (?:song|music|tune)|song|music|lyrics) (?:of|from|by) (?-i:[A-Z])[\w'-]+",
)
_NAME = r"(?-i:[A-ZÀ-Þ])[\w'’.-]+"
_STYLE = (r"\b(?:in|with) (?:the |a )?(?:\w+ )?(?:style|manner|look|aesthetics?) of (?:the )?"
          rf"({_NAME}(?: (?:{_NAME}|de|van|von|del|la|da|of|the)){{0,3}})|"
          rf"(?<=[a-z,] )({_NAME}(?: {_NAME})?)(?:-style|[- ]esque|-inspired)\b|"
          rf"\b(?:à la|dans le style de|al estilo de|im stil von|nello stile di|no estilo de) ({_NAME}(?: {_NAME})?)")
_FREE = (
    r"^(?:(?:a|an|the|old|classic|early|late|film|technicolor|german|french|italian|japanese|dutch|russian|american|british|african|"
    r"nordic|expressionis[mt]|impressionis[mt]|cubis[mt]|surrealis[mt]|baroque|rococo|renaissance|art (?:deco|nouveau)|bauhaus|pop art|"
    r"ukiyo-e|manga|anime|noir|hollywood|bollywood|nouvelle vague|neo-?realism|victorian|edwardian|gothic|roman|greek|egyptian|viking|"
    r"medieval|chinese|persian|super ?8|vhs|polaroid|kodachrome|lo-?fi|wild west|western|christmas|halloween|rembrandt|vermeer|"
    r"(?:vincent )?van gogh|(?:claude )?monet|botticelli|leonardo(?: da vinci)?|michelangelo|caravaggio|hokusai|d[uü]rer|goya|turner|"
    r"(?:hieronymus )?bosch|brueghel|m[eé]li[eè]s|chaplin|shakespeare|(?:the )?(?:brothers )?grimm|la|new|york|london|paris|tokyo|"
    r"los angeles|\d+s?)(?:\W|$))"
)
"""Ways of making pictures, times, places, and masters whose works are free for all (dead for more than seventy years)."""


def owned(text: str) -> tuple[str, ...]:
    """What a text names that somebody may own, as it stands there; each once, five at most."""
    found = [hit[0] for pattern in (_OWNED, *_NAMED) for hit in re.finditer(pattern, text, re.I)]
    found += [name for hit in re.finditer(_STYLE, text, re.I) for name in hit.groups() if name and not re.match(_FREE, name, re.I)]
    names = [re.sub(r"^[\W_]+|[\W_]+$", "", name) or name for name in found]
    return tuple(dict.fromkeys(names))[:5]


def note(text: str) -> str:
    """A sentence for the person where something of somebody else's is named, "" otherwise."""
    named = owned(text)
    if not named:
        return ""
    return (f"About rights: {', '.join(named)} may belong to somebody else (a brand, a character or an artist's own style). It is drawn as "
            "something of its kind, without anybody's logo; before you publish the film, make sure that you may use the name.")
